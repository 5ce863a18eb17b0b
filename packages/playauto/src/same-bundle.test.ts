import type { Received } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import { entered, invoice, outcomes, refused, sentOrders } from "./invoices.fixture.ts";

test("rows of one batch that are the same are sent once and share the outcome", async () => {
  const { outcomes: all, sent } = await outcomes([invoice(0), invoice(1), invoice(0)], (orders) =>
    orders.map(entered),
  );

  expect(sent.map((request) => sentOrders(request))).toEqual([[invoice(0), invoice(1)]]);
  expect(all.map(({ bundle_no, ok }) => [bundle_no, ok])).toEqual([
    ["묶음-0", true],
    ["묶음-1", true],
    ["묶음-0", true],
  ]);
});

test.each<[string, (orders: TrackingUpdate[]) => unknown[], object]>([
  ["성공 for each", (orders) => orders.map(entered), { ok: true }],
  ["one 성공", (orders) => orders.slice(1).map(entered), { ok: "unknown" }],
  [
    "실패 for each",
    (orders) => orders.map((o) => refused(o, "e2006")),
    { ok: false, code: "e2006" },
  ],
  [
    "one 실패",
    (orders) => orders.slice(1).map((o) => refused(o, "e2006")),
    { ok: false, code: "e2006" },
  ],
  ["성공 and 실패", ([a, b]) => [a && entered(a), b && refused(b)], { ok: "unknown" }],
])(
  "two tracking numbers for one bundle in one batch, with the response %s",
  async (_, respond, outcome) => {
    const { outcomes: all, sent } = await outcomes(
      [invoice(0), { ...invoice(0), invoice_no: "다른 송장" }],
      respond,
    );

    expect(sentOrders(sent[0] as Received)).toHaveLength(2);
    expect(all).toMatchObject([outcome, outcome]);
  },
);

test("one bundle in two batches has the outcome of each batch", async () => {
  const { outcomes: all } = await outcomes(
    [invoice(0), invoice(0)],
    (orders, number) =>
      orders.map((order) => (number === 1 ? entered(order) : refused(order, "e2007"))),
    { batchSize: 1 },
  );

  expect(all).toMatchObject([{ ok: true }, { ok: false, code: "e2007" }]);
});
