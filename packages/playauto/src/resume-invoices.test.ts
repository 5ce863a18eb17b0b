/** A run that was killed can be resumed: by a hook before each batch, rows in doubt and the order list. */
import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import {
  apiKey,
  collected,
  entered,
  invoice,
  invoices,
  noWait,
  refused,
  sentOrders,
  token,
  untilError,
} from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

const client = (vendor: VendorServer) =>
  createPlayAuto({ apiKey, token, baseUrl: vendor.url, clock: noWait, retries: 0 });
const entersAll = () =>
  vendorServer((request, response) => json(response, 200, sentOrders(request).map(entered)));

test("beforeBatch is awaited before its batch is sent, with the rows that are sent", async () => {
  await using vendor = await entersAll();
  const seen: [number, TrackingUpdate[]][] = [];
  const rows = [invoice(0), invoice(0), invoice(1), invoice(2)];

  await collected(
    client(vendor).setInvoicesInBatches(rows, {
      batchSize: 3,
      async beforeBatch(batch) {
        await new Promise(setImmediate);
        seen.push([vendor.received.length, [...batch]]);
      },
    }),
  );

  expect(seen).toEqual([
    [0, invoices(2)],
    [1, [invoice(2)]],
  ]);
});

test("if beforeBatch throws, its batch is unsent, no further row is taken, and the error is thrown", async () => {
  await using vendor = await entersAll();
  const full = new Error("디스크가 가득 찼습니다.");
  let batches = 0;

  const { outcomes, error } = await untilError(
    client(vendor).setInvoicesInBatches(invoices(6), {
      batchSize: 2,
      beforeBatch() {
        batches += 1;
        if (batches === 2) throw full;
      },
    }),
  );

  expect(error).toBe(full);
  expect(vendor.received).toHaveLength(1);
  expect(outcomes).toMatchObject([
    { ok: true },
    { ok: true },
    { ok: false, code: "unsent", message: full.message },
    { ok: false, code: "unsent", message: full.message },
  ]);
});

test("a row that may have been sent is not sent with its mark, and 성공 settles it", async () => {
  await using vendor = await entersAll();
  const rows = [{ ...invoice(0), maybeSent: true }];
  expect(await collected(client(vendor).setInvoicesInBatches(rows))).toMatchObject([{ ok: true }]);
  expect(vendor.received.map(sentOrders)).toEqual([[invoice(0)]]);
});

test.each([
  ["e2007", "unknown"],
  ["e2001", "unknown"],
  ["e2003", false],
])("%s of a row that may have been sent is %s, of another row a refusal", async (code, ok) => {
  await using vendor = await vendorServer((request, response) =>
    json(
      response,
      200,
      sentOrders(request).map((order) => refused(order, code)),
    ),
  );
  const rows = [{ ...invoice(0), maybeSent: true }, invoice(1)];
  expect(await collected(client(vendor).setInvoicesInBatches(rows))).toMatchObject([
    { bundle_no: "묶음-0", ok },
    { bundle_no: "묶음-1", ok: false, code },
  ]);
});

test("a row that may have been sent stays in doubt if the whole call is refused, or not made", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 401, {}));
  const rows = invoices(2).map((row) => ({ ...row, maybeSent: true }));
  const all = client(vendor).setInvoicesInBatches(rows, { batchSize: 1 });
  expect(await collected(all)).toMatchObject([{ ok: "unknown" }, { ok: "unknown" }]);
});

/** PlayAuto's order list, with one order for each number of orders that a bundle has. */
function listing(orders: Record<string, unknown>[]) {
  return vendorServer((request, response) => {
    const { start, length, multi_search_word } = JSON.parse(request.body);
    const wanted = String(multi_search_word).split("\n");
    const found = orders.filter(({ bundle_no }) => wanted.includes(String(bundle_no)));
    json(response, 200, { results: found.slice(start, start + length), recordsTotal: 0 });
  });
}

test("unknown rows are settled by what the order list has", async () => {
  const order = (index: number, has: object) => ({
    uniq: String(index),
    ord_status: "운송장출력",
    bundle_no: `묶음-${index}`,
    ...has,
  });
  const same = (index: number) => ({ carr_no: 4, invoice_no: `송장-${index}` });
  await using vendor = await listing([
    order(0, same(0)),
    order(1, { carr_no: null, invoice_no: "" }),
    order(2, { carr_no: 5, invoice_no: "송장-2" }),
    order(3, same(3)),
    order(3, { carr_no: null, invoice_no: null }),
  ]);
  const period = { date_type: "wdate", sdate: "2026-01-01", edate: "2026-01-30" };

  const outcomes = await collected(client(vendor).settleInvoices(invoices(5), period));

  expect(outcomes).toMatchObject([
    { bundle_no: "묶음-0", ok: true },
    { bundle_no: "묶음-1", ok: false, code: "not-entered" },
    { bundle_no: "묶음-2", ok: false, code: "not-entered" },
    { bundle_no: "묶음-3", ok: "unknown", error: { name: "InvoiceOutcomeError" } },
    { bundle_no: "묶음-4", ok: "unknown", error: { name: "InvoiceOutcomeError" } },
  ]);
  expect(JSON.parse(vendor.received[0]?.body ?? "")).toMatchObject({
    status: ["ALL"],
    bundle_yn: true,
    multi_type: "bundle_no",
  });
});

test("a settlement that fails rejects, and has not guessed", async () => {
  await using vendor = await vendorServer((_, response) =>
    json(response, 200, { error_code: "e1017", messages: ["10MB"] }),
  );
  const period = { date_type: "wdate", sdate: "2026-01-01", edate: "2026-01-30" };
  const { outcomes, error } = await untilError(client(vendor).settleInvoices(invoices(1), period));
  expect(outcomes).toEqual([]);
  expect(error).toMatchObject({ name: "VendorError" });
});
