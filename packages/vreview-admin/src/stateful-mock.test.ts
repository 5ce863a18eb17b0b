/** What the mock keeps of V-Review's Admin API, seen through the client. */
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { expect, test } from "vitest";
import { createVReviewAdmin } from "./vreview-admin.ts";

async function start(state?: Record<string, unknown>) {
  const mock = await startStatefulMock(["vreview-admin"], state && { "vreview-admin": state });
  const client = createVReviewAdmin({
    username: "made-up",
    password: "made-up",
    baseUrl: mock.url("vreview-admin"),
  });
  return { client, mock, [Symbol.asyncDispose]: () => mock.close() };
}

const order = (originId: string) => ({
  originId,
  orderedAt: "2026-11-02T09:00:00+09:00",
  items: [{ originId: `${originId}-1`, productOriginId: "상품-1" }],
});

test("a job is pending for each order, in the order of the entries", async () => {
  await using started = await start();
  const jobs = await started.client.bulkCreateOrders({ body: [order("주문-2"), order("주문-1")] });
  expect(jobs).toMatchObject([
    { jobId: "1", status: "PENDING", entryOriginId: "주문-2", successObjectId: null },
    { jobId: "2", status: "PENDING", entryOriginId: "주문-1", successObjectId: null },
  ]);
});

test("a job is carried out in the state: it creates the order and its items, or fails for an unknown product", async () => {
  await using started = await start({ products: [{ originId: "상품-1", name: "선크림" }] });
  const { client, mock } = started;
  const unknown = { ...order("주문-2"), items: [{ originId: "1", productOriginId: "상품-2" }] };
  await client.bulkCreateOrders({ body: [order("주문-1"), unknown] });

  const { jobs, orders, order_items } = mock.state("vreview-admin");
  expect(jobs).toMatchObject([
    { jobId: "1", status: "SUCCESS", successObjectId: "1", failureReason: null },
    { jobId: "2", status: "FAILURE", successObjectId: null, failureReason: "no product 상품-2" },
  ]);
  expect(orders).toMatchObject([{ id: "1", originId: "주문-1" }]);
  expect(order_items).toMatchObject([{ id: "1", product: { name: "선크림" } }]);
  const item = { orderItemId: "1", productOriginId: "상품-1", status: "DELIVERED" } as const;
  expect(await client.updateOrderItem(item)).toMatchObject({
    originId: "주문-1-1",
    status: "DELIVERED",
    product: { name: "선크림" },
  });
});

test("settings that are not sent keep their values", async () => {
  await using started = await start();
  await started.client.updateMallSettings({ rewardName: "포인트" });
  await started.client.updateMallSettings({ rewardUnit: "점" });
  expect(await started.client.updateMallSettings({})).toMatchObject({
    rewardName: "포인트",
    rewardUnit: "점",
    reviewAllowedDays: 90,
  });
});

test("rewards of the state are listed by status, from cursor to cursor", async () => {
  const rewards = ["1", "2", "3"].map((id) => ({ id, status: id === "2" ? "QUEUED" : "SUCCESS" }));
  await using started = await start({ rewards });
  const found = await started.client.listRewards({ status: "SUCCESS", first: 1 }).all({ limit: 9 });
  expect(found.map(({ id }) => id)).toEqual(["1", "3"]);
});
