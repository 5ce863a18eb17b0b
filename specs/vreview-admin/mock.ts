/**
 * Jobs and settings of V-Review's Admin API. A created job is PENDING; since no operation that reads a job is
 * known, the mock does not carry it out. The settings have no key, so that `x-state` cannot declare them.
 */
import type { VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";

export default {
  collections: {
    jobs: { key: "jobId", record: { $ref: "#/components/schemas/BulkJob" } },
    malls: { key: "id" },
  },
  operations: {
    bulkCreateOrders({ body, example }, collection) {
      const jobs = collection("jobs");
      const entries: readonly unknown[] = Array.isArray(body) ? body : [];
      const documented: unknown = Array.isArray(example) ? example[0] : undefined;
      const created = entries.map((entry) => ({
        ...Object(documented),
        jobId: String(jobs.nextNumber("jobId")),
        status: "PENDING",
        entryOriginId: Object(entry).originId,
      }));
      for (const job of created) jobs.put(job);
      return { body: created };
    },
    updateMallSettings({ input, example }, collection) {
      const malls = collection("malls");
      const { id, ...settings } = { ...(malls.find("mall") ?? Object(example)), ...input };
      malls.put({ id: "mall", ...settings });
      return { body: settings };
    },
  },
} satisfies VendorMock;
