import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { nobody } from "../test/raw-server.ts";
import { createShop, type Shop } from "../test/shop.ts";
import { createTokenShop } from "../test/token-shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";
import type { CallOptions } from "./options.ts";

const input = { order_code: "주문-1" };

/** Every way to use a call. Each of them also handles its failure. */
const ways: [string, (shop: Shop, options?: CallOptions) => Promise<unknown>][] = [
  ["await", async (shop, options) => await shop.getOrder(input, options)],
  [
    "then with two functions",
    (shop, options) =>
      shop.getOrder(input, options).then(
        () => {},
        () => {},
      ),
  ],
  ["catch", (shop, options) => shop.getOrder(input, options).catch(() => {})],
  ["finally", (shop, options) => shop.getOrder(input, options).finally(() => {})],
  ["result", (shop, options) => shop.getOrder(input, options).result()],
  ["withResponse", (shop, options) => shop.getOrder(input, options).withResponse()],
  [
    "result and withResponse",
    (shop, options) => {
      const call = shop.getOrder(input, options);
      return Promise.allSettled([call.result(), call.withResponse(), call]);
    },
  ],
  [
    "Promise.all with a plain promise",
    (shop, options) => Promise.all([shop.getOrder(input, options), 1]),
  ],
  [
    "Promise.race",
    (shop, options) => Promise.race([shop.getOrder(input, options), Promise.resolve(1)]),
  ],
  [
    "for await",
    async (shop, options) => {
      for await (const _ of shop.listOrders({}, options));
    },
  ],
  [
    "pages",
    async (shop, options) => {
      for await (const _ of shop.listOrders({}, options).pages());
    },
  ],
  ["all", (shop, options) => shop.listOrders({}, options).all()],
  [
    "all, and all again",
    (shop, options) => {
      const call = shop.listOrders({}, options);
      return Promise.allSettled([call.all(), call.all(), call.all({ limit: -1 })]);
    },
  ],
  ["client.fetch", (shop) => shop.fetch.GET("/orders/{order_code}", { params: { path: input } })],
];

describe.each(ways)("%s leaves no rejection unhandled", (_, take) => {
  test("if the vendor responds with an error", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 404, {}));
    await expectNoneUnhandled(() => take(createShop({ baseUrl: vendor.url })));
  });

  test("if the vendor cannot be reached", async () => {
    const { url } = await nobody();
    await expectNoneUnhandled(() => take(createShop({ baseUrl: url })));
  });

  test("if the token call fails", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 401, {}));
    await expectNoneUnhandled(() => take(createTokenShop({ baseUrl: vendor.url })));
  });

  test("if an option is wrong", async () => {
    const shop = createShop({
      baseUrl: "http://shop.invalid",
      fetch: async () => Response.json([]),
    });
    await expectNoneUnhandled(() => take(shop, { timeout: -1 }));
  });

  test("if the call is aborted, before and during the token call", async () => {
    for (const isLate of [false, true]) {
      const controller = new AbortController();
      await using vendor = await vendorServer((_, response) => {
        if (isLate) controller.abort();
        json(response, 401, {});
      });
      if (!isLate) controller.abort();
      const shop = createTokenShop({ baseUrl: vendor.url });
      await expectNoneUnhandled(() => take(shop, { signal: controller.signal }));
    }
  });
});

test("leaving an iteration early leaves no rejection unhandled", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, [input]));
  await expectNoneUnhandled(async () => {
    for await (const _ of createShop({ baseUrl: vendor.url }).listOrders()) break;
  });
});

async function expectNoneUnhandled(take: () => Promise<unknown>): Promise<void> {
  await using unhandled = unhandledRejections();
  await take().catch(() => {});
  await unhandled.settled();
  expect(unhandled.reasons).toEqual([]);
}
