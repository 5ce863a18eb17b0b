import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { createShop } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";

const order = { order_code: "주문-1" };

test("a derived client shares its tokens and has its own options", async () => {
  await using vendor = await tokenVendor();
  const shop = createTokenShop({ baseUrl: vendor.url, headers: { "x-a": "1" } });
  const derived = shop.withOptions({ headers: { "x-b": "2" } });

  await shop.createOrder(order);
  await derived.createOrder(order);

  expect(vendor.tokenCalls).toHaveLength(1);
  expect(vendor.calls.map(({ headers }) => [headers["x-a"], headers["x-b"]])).toEqual([
    ["1", undefined],
    [undefined, "2"],
  ]);
});

test("other options are kept", async () => {
  await using vendor = await vendorServer(() => {});
  const clock = manualClock();
  const shop = createShop({ baseUrl: vendor.url, clock }).withOptions({ timeout: 50 });

  const call = failureOf(shop.getOrder(order));
  await expect.poll(() => clock.waiting).toBe(1);
  clock.advance(50);

  expect(await call).toMatchObject({ name: "TimeoutError", limit: "timeout" });
});

test("an option on which tokens depend is rejected", async () => {
  const shop = createShop({ baseUrl: "http://127.0.0.1:1" });
  for (const options of [{ baseUrl: "http://127.0.0.1:2" }, { environment: "test" }]) {
    expect(() => shop.withOptions(options as object)).toThrow("shop.withOptions has no option");
  }
});

test("a success has its request id too", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("x-request-id", "req-7");
    json(response, 200, order);
  });
  const call = createShop({ baseUrl: vendor.url }).getOrder(order);
  expect(await call.withResponse()).toMatchObject({ requestId: "req-7" });
  expect(await call.result()).toMatchObject({ ok: true, requestId: "req-7" });
});
