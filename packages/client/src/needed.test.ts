import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test, vi } from "vitest";
import { failureOf } from "../test/failure.ts";
import { listing } from "../test/listing.ts";
import { createShop } from "../test/shop.ts";
import { createTokenShop } from "../test/token-shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";

// As when a browser has lost its network, or the files of an older release are gone.
const gone = vi.hoisted(() => () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});
vi.mock("./token-issuer.ts", gone);
vi.mock("./read-pages.ts", gone);
vi.mock("./path-transport.ts", gone);

const failure = (name: string) => ({
  name: "ConnectionError",
  message: `${name}: a part of the client could not be loaded, and nothing was sent. Check the network.`,
});

test("without what gets tokens a call fails as without a connection, and sends nothing", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, {}));
  await using unhandled = unhandledRejections();
  const shop = createTokenShop({ baseUrl: vendor.url, retries: 0 });

  const error = await failureOf(shop.createOrder({ order_code: "주문-1" }));

  expect(error).toMatchObject(failure("shop"));
  await unhandled.settled();
  expect(unhandled.reasons).toEqual([]);
  expect(vendor.received).toEqual([]);
});

test("without what reads pages the page that was asked for is there, and no other", async () => {
  await using vendor = await listing(3);
  const shop = createShop({ baseUrl: vendor.url });
  const rows = async () => {
    for await (const row of shop.listOrders()) return row;
    return undefined;
  };

  expect(await shop.listOrders()).toHaveLength(2);
  expect(await failureOf(shop.listOrders().all())).toMatchObject(failure("shop.listOrders"));
  expect(await failureOf(rows())).toMatchObject(failure("shop.listOrders"));
});

test("without openapi-fetch a call of its client fails, and sends nothing", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, {}));
  const shop = createShop({ baseUrl: vendor.url });
  const params = { path: { order_code: "주문-1" } };

  const error = await failureOf(shop.fetch.GET("/orders/{order_code}", { params }));

  expect(error).toMatchObject(failure("shop.fetch"));
  expect(vendor.received).toEqual([]);
});
