import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createVReviewAdmin } from "./vreview-admin.ts";

const credentials = { username: "made-up-username", password: "made-up-password" };

test("rewards are read page by page, from cursor to cursor", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    const isLast = url.includes("after=cursor-1");
    const pageInfo = { hasNextPage: !isLast, endCursor: isLast ? "cursor-2" : "cursor-1" };
    json(response, 200, { totalCount: 9, data: [{ id: isLast ? "2" : "1" }], pageInfo });
  });
  const client = createVReviewAdmin({ ...credentials, baseUrl: vendor.url });

  const rewards = await client.listRewards({ first: 1 }).all({ limit: 10 });

  expect(rewards.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(vendor.received.map(({ url }) => url)).toEqual([
    "/admin/v2/rewards?first=1",
    "/admin/v2/rewards?first=1&after=cursor-1",
  ]);
  const credential = btoa(`${credentials.username}:${credentials.password}`);
  expect(vendor.received[0]?.headers.authorization).toBe(`Basic ${credential}`);
});

test("more than 100 orders are refused before anything is sent", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, []));
  const client = createVReviewAdmin({ ...credentials, baseUrl: vendor.url });
  const order = {
    originId: "주문-1",
    orderedAt: "2026-11-02T09:00:00+09:00",
    items: [{ originId: "품목-1", productOriginId: "상품-1" }],
  };
  await expect(client.bulkCreateOrders({ body: Array(101).fill(order) })).rejects.toThrow("100");
  expect(vendor.received).toEqual([]);
  await client.bulkCreateOrders({ body: Array(100).fill(order) });
  expect(JSON.parse(vendor.received[0]?.body ?? "")).toHaveLength(100);
});

test.each(["username", "password"])("without %s there is no client", (option) => {
  const given = { ...credentials, [option]: undefined };
  expect(() => createVReviewAdmin(given)).toThrow(
    `vreview-admin: the option ${option} is missing.`,
  );
});

test("a username with a colon is refused", () => {
  expect(() => createVReviewAdmin({ ...credentials, username: "a:b" })).toThrow("colon");
});
