/**
 * Jobs and settings of V-Review's Admin API. A job is PENDING in the response and then carried out at once. No page
 * shows an operation that reads a job, so SUCCESS and FAILURE, which the pages do not name, are seen only in the state
 * of the mock. A job fails if a state file lists the products and a product of the order is not among them. The
 * settings have no key, so that `x-state` cannot declare them.
 */
import type { Collection, VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";

type Fields = Readonly<Record<string, unknown>>;

export default {
  collections: {
    jobs: { key: "jobId", record: { $ref: "#/components/schemas/BulkJob" } },
    orders: { key: "id" },
    products: { key: "originId", record: { $ref: "#/components/schemas/OrderItemProduct" } },
    malls: { key: "id" },
  },
  operations: {
    bulkCreateOrders({ body, example }, collection) {
      const jobs = collection("jobs");
      const entries: readonly Fields[] = Array.isArray(body) ? body : [];
      const documented: Fields = Object(Array.isArray(example) ? example[0] : undefined);
      const pending = entries.map((entry) => ({
        ...documented,
        jobId: String(jobs.nextNumber("jobId")),
        status: "PENDING",
        entryOriginId: entry.originId,
      }));
      for (const [index, job] of pending.entries()) {
        const outcome = createOrder(entries[index] ?? {}, collection);
        jobs.put({
          ...job,
          ...outcome,
          startedAt: documented.createdAt,
          endedAt: documented.createdAt,
        });
      }
      return { body: pending };
    },
    updateMallSettings({ input, example }, collection) {
      const malls = collection("malls");
      const { id, ...settings } = { ...(malls.find("mall") ?? Object(example)), ...input };
      malls.put({ id: "mall", ...settings });
      return { body: settings };
    },
  },
} satisfies VendorMock;

function createOrder(entry: Fields, collection: (name: string) => Collection): Fields {
  const products = collection("products");
  const items: readonly Fields[] = Array.isArray(entry.items) ? entry.items : [];
  const unknown = items.find(
    ({ productOriginId }) => products.isUsed && products.find(productOriginId) === undefined,
  );
  if (unknown !== undefined) {
    return { status: "FAILURE", failureReason: `no product ${unknown.productOriginId}` };
  }
  const orders = collection("orders");
  const id = String(orders.nextNumber("id"));
  orders.put({ ...entry, id });
  const orderItems = collection("order_items");
  for (const { productOriginId: originId, ...item } of items) {
    const product = { ...products.find(originId), originId };
    orderItems.put({ ...item, id: String(orderItems.nextNumber("id")), product });
  }
  return { status: "SUCCESS", successObjectId: id };
}
