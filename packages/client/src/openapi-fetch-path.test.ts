import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";

const order = { order_code: "주문-1" };
const params = { path: order };

test.each(["..", ".", "", "../..", "%2e%2e", "a/b", "?a", "#a", "주문/1"])(
  "client.fetch stays within its path with the parameter %j, or sends nothing",
  async (order_code) => {
    await using vendor = await vendorServer((_, response) => json(response, 200, {}));
    const shop = createShop({ baseUrl: `${vendor.url}/base` });

    const outcome = await shop.fetch
      .PUT("/orders/{order_code}", { params: { path: { order_code } }, body: {} })
      .catch((error: unknown) => error);

    for (const { url } of vendor.received) {
      expect(url).toMatch(/^\/base\/orders\/[^/?#]+$/);
      expect(decodeURIComponent(url.slice("/base/orders/".length))).toBe(order_code);
    }
    if (vendor.received.length === 0) {
      expect(["..", ".", ""]).toContain(order_code);
      expect(outcome).toMatchObject({
        code: "usage",
        message: expect.stringMatching(
          /^shop\.fetch\.PUT: the URL is not \/orders\/\{order_code\} /,
        ),
      });
    }
  },
);

test("client.fetch sends requests only to baseUrl", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, {}));
  await using other = await vendorServer((_, response) => json(response, 200, {}));
  const shop = createShop({ baseUrl: vendor.url });
  const to = (address: string) => ({
    middleware: [{ onRequest: () => new Request(address) }],
  });

  for (const options of [
    { baseUrl: other.url },
    to(`${other.url}/orders/1`),
    to(`${vendor.url}/orders/1/payments`),
    to(`${vendor.url}/orders`),
    { pathSerializer: () => `${vendor.url}/orders/1/../2/payments` },
  ]) {
    const call = shop.fetch.GET("/orders/{order_code}", { params, ...options });
    expect(await failureOf(call)).toMatchObject({ code: "usage" });
  }
  expect([vendor.received, other.received]).toEqual([[], []]);
});

test("client.fetch reports a missing path parameter, and sends nothing", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, {}));
  const shop = createShop({ baseUrl: vendor.url });

  // @ts-expect-error the parameter is missing
  const call = shop.fetch.GET("/orders/{order_code}", {});

  expect(await failureOf(call)).toMatchObject({ code: "usage" });
  expect(vendor.received).toEqual([]);
});
