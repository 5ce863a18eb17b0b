import { expect, test } from "vitest";
import { hurriedClock } from "../test/hurried-clock.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";

const order = { order_code: "주문-1" };

test.each([
  { token: "made-up\r\nx-evil: 1" },
  { token: "" },
  { token: 7 },
  { token: "t", freshUntil: "morgen" },
  { token: "t", freshUntil: null },
  { __proto__: null },
  ["t"],
  "t",
  null,
])("a store with %j contains no token", async (stored) => {
  await using vendor = await tokenVendor();
  const tokenStore = { get: () => JSON.stringify(stored), set: () => {} };
  const shop = createTokenShop({ baseUrl: vendor.url, tokenStore });

  await shop.createOrder(order);

  expect(vendor.tokenCalls).toHaveLength(1);
  expect(vendor.calls[0]?.headers.authorization).toBe("Token token-1");
});

test("a rejected token in the store is not used again", async () => {
  await using vendor = await tokenVendor();
  const stored = JSON.stringify({ token: "made-up-old-token" });
  const tokenStore = { get: () => stored, set: () => {} };
  const shop = createTokenShop({ baseUrl: vendor.url, tokenStore });

  await shop.createOrder(order);

  expect(vendor.calls.map(({ headers }) => headers.authorization)).toEqual([
    "Token made-up-old-token",
    "Token token-1",
  ]);
  expect(vendor.tokenCalls).toHaveLength(1);
});

test("a store that does not respond is treated as empty after 2 s", async () => {
  await using vendor = await tokenVendor();
  const clock = hurriedClock();
  const never = () => new Promise(() => {});
  const tokenStore = { get: never, set: never };
  const shop = createTokenShop({ baseUrl: vendor.url, clock, tokenStore });

  await shop.createOrder(order);
  expect(clock.waits).toEqual([2_000, 2_000]);
  vendor.revoke();
  await shop.createOrder(order);

  expect(vendor.tokenCalls).toHaveLength(2);
  expect(clock.waiting).toBe(0);
});
