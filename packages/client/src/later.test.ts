import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test, vi } from "vitest";
import { failureOf } from "../test/failure.ts";
import { nobody } from "../test/raw-server.ts";
import { createShop, token } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";
import { later } from "./later.ts";

// As when a browser has lost its network, or the files of an older release are gone.
const gone = vi.hoisted(() => () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});
vi.mock("./without-secrets.ts", gone);
vi.mock("./exchange.ts", gone);
vi.mock("./redirect.ts", gone);
vi.mock("./token-store.ts", gone);

const order = { order_code: "주문-1" };

test("a part that is there is loaded, one that is not is undefined", async () => {
  expect(await later(async () => "part")).toBe("part");
  expect(await later(() => Promise.reject(new TypeError("gone")))).toBeUndefined();
});

test("a part that never comes is undefined", async () => {
  vi.useFakeTimers();
  const part = later(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(await part).toBeUndefined();
});

describe("without the part that it needs", () => {
  test("an error keeps class, status and operation, and withholds what nobody has masked", async () => {
    await using vendor = await vendorServer((_, response) =>
      json(response, 404, { message: `없는 주문, ${token}` }),
    );
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(error).toMatchObject({
      name: "NotFoundError",
      operationId: "getOrder",
      status: 404,
      attempts: 1,
      body: undefined,
      documented: false,
      message: expect.stringMatching(/^shop\.getOrder: the vendor answered 404\. What else/),
    });
  });

  test("an input is refused by operation and field", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, order));
    const shop = createShop({ baseUrl: vendor.url });
    const message = (what: string) =>
      `${what} cannot be sent. Why is not told, since a part of the client could not be loaded.`;

    expect(await failureOf(shop.getOrder({ order_code: ".." }))).toMatchObject({
      name: "UsageError",
      message: message("shop.getOrder: the input order_code"),
    });
    expect(await failureOf(shop.payOrder({ ...order, amount: 1n as never }))).toMatchObject({
      name: "UsageError",
      message: message("shop.payOrder: the input body"),
    });
    expect(vendor.received).toEqual([]);
  });

  test("a broken connection is told as one", async () => {
    const { url } = await nobody();
    const error = await failureOf(createShop({ baseUrl: url }).getOrder(order));
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("(not told)"),
    });
    expect(error).not.toHaveProperty("cause");
  });

  test("an answer that is too large is refused", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, order));
    const shop = createShop({ baseUrl: vendor.url, maxResponseBytes: 5 });
    expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "ContractError" });
  });

  test("what could be sent again is not, and no refused token is renewed", async () => {
    let answer = 503;
    await using vendor = await vendorServer(({ url }, response) => {
      if (url === "/oauth/token") json(response, 200, { access_token: "made-up-fresh-token" });
      else json(response, answer, { message: "잠시 후 다시" });
    });
    const shop = createTokenShop({ baseUrl: vendor.url, retries: 2 });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "ServerError" });
    answer = 401;
    expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "AuthenticationError" });
    expect(vendor.received.map(({ url }) => url)).toEqual([
      "/oauth/token",
      "/orders/%EC%A3%BC%EB%AC%B8-1",
      "/orders/%EC%A3%BC%EB%AC%B8-1",
    ]);
  });

  test("a redirect is not followed", async () => {
    await using vendor = await vendorServer((_, response) => {
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(error).toMatchObject({ status: 307 });
    expect(vendor.received).toHaveLength(1);
  });

  test("an exchange is not shown, which the logger is told", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, order));
    const lines: string[] = [];
    const logger = { info() {}, warn: (line: string) => void lines.push(line) };
    const onExchange = vi.fn();

    await createShop({ baseUrl: vendor.url, onExchange, logger }).getOrder(order);

    expect(onExchange).not.toHaveBeenCalled();
    expect(lines).toEqual([
      expect.stringMatching(/^shop\.getOrder: no attempt is logged or recorded, since/),
    ]);
  });

  test("a token store is an empty one", async () => {
    await using vendor = await tokenVendor();
    const tokenStore = { get: vi.fn(), set: vi.fn(), delete: vi.fn() };
    await createTokenShop({ baseUrl: vendor.url, tokenStore }).createOrder(order);
    expect(tokenStore.get).not.toHaveBeenCalled();
  });
});
