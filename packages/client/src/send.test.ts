import { json, type Received, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failing } from "../test/failing-vendor.ts";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { manualClock } from "../test/manual-clock.ts";
import { nobody, rawServer } from "../test/raw-server.ts";
import { apiKey, createShop, type Shop } from "../test/shop.ts";

const order = { order_code: "주문-1" };
const payment = { order_code: "주문-1", amount: 10_000 };

const calls: [string, (shop: Shop) => PromiseLike<unknown>][] = [
  ["a GET", (shop) => shop.getOrder(order)],
  ["an idempotent PUT", (shop) => shop.updateOrder(order)],
  ["a POST with an idempotency key", (shop) => shop.payOrder(payment, { idempotencyKey: "pay-1" })],
];

const once: [string, (shop: Shop) => PromiseLike<unknown>][] = [
  ["a POST", (shop) => shop.createOrder(order)],
  ["a POST without an idempotency key", (shop) => shop.payOrder(payment)],
];

describe.each([408, 425, 429, 500, 502, 503, 504])("after a %i", (status) => {
  test.each(calls)("%s is retried and resolves to the next response", async (_, call) => {
    await using vendor = await failing(2, status);
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

    expect(await call(shop)).toEqual(order);
    expect(vendor.received).toHaveLength(3);
  });

  test.each(once)(
    "%s is not retried, because the vendor may have carried it out",
    async (_, call) => {
      await using vendor = await failing(2, status);
      const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

      expect(await failureOf(call(shop))).toMatchObject({ status, attempts: 1 });
      expect(vendor.received).toHaveLength(1);
    },
  );
});

test.each([300, 304, 400, 401, 403, 404, 405, 406, 409, 410, 418, 422, 423, 451, 501, 505, 511])(
  "after a %i nothing is retried",
  async (status) => {
    await using vendor = await failing(2, status);
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ status, attempts: 1 });
    expect(vendor.received).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  },
);

test("each attempt sends the same request with the same idempotency key", async () => {
  await using vendor = await failing(2, 503);
  const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

  await shop.payOrder(payment, { idempotencyKey: "pay-7", headers: { "X-Shop": "a" } });

  const told = ({ method, url, headers, body }: Received) => ({
    method,
    url,
    body,
    key: headers["idempotency-key"],
    shop: headers["x-shop"],
    length: headers["content-length"],
  });
  const [first, ...others] = vendor.received.map(told);
  expect(first).toMatchObject({
    method: "POST",
    body: '{"amount":10000}',
    key: "pay-7",
    shop: "a",
  });
  expect(others).toEqual([first, first]);
});

test("the idempotency key takes precedence over a header of the same name in any case", async () => {
  await using vendor = await failing(0, 503);
  const shop = createShop({ baseUrl: vendor.url });

  await shop.payOrder(payment, {
    idempotencyKey: "pay-7",
    headers: { "idempotency-key": "another", "IDEMPOTENCY-KEY": "a third" },
  });

  expect(vendor.received[0]?.headers["idempotency-key"]).toBe("pay-7");
});

test("an idempotency key that the vendor does not support is rejected before anything is sent", async () => {
  await using vendor = await failing(0, 503);
  const shop = createShop({ baseUrl: vendor.url });

  expect(await failureOf(shop.createOrder(order, { idempotencyKey: "k" }))).toMatchObject({
    code: "usage",
    message: expect.stringMatching(/^shop\.createOrder: .*idempotencyKey/),
  });
  expect(vendor.received).toEqual([]);
});

test("a call is retried up to `retries` times, and then fails with the last response", async () => {
  await using vendor = await failing(99, 503);
  const shop = createShop({ baseUrl: vendor.url, retries: 3, clock: hurriedClock() });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({ status: 503, attempts: 4 });
  expect(await failureOf(shop.getOrder(order, { retries: 0 }))).toMatchObject({ attempts: 1 });
  expect(await failureOf(shop.getOrder(order, { retries: 1 }))).toMatchObject({ attempts: 2 });
  expect(vendor.received).toHaveLength(4 + 1 + 2);
});

test("by default a call is retried twice", async () => {
  await using vendor = await failing(99, 503);
  const shop = createShop({ baseUrl: vendor.url, retries: undefined, clock: hurriedClock() });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({ status: 503, attempts: 3 });
});

describe("a connection that breaks", () => {
  /** A vendor that resets the first connection after it received the request. */
  const resetting = () =>
    rawServer((socket, _, count) => {
      if (count === 1) socket.resetAndDestroy();
      else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n{"order_code":"order-1"}');
    });

  test.each(calls.slice(0, 2))("causes a retry of %s", async (_, call) => {
    await using vendor = await resetting();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

    expect(await call(shop)).toEqual({ order_code: "order-1" });
    expect(vendor.received).toHaveLength(2);
  });

  test.each(once)("fails %s, because it may have arrived", async (_, call) => {
    await using vendor = await resetting();
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

    expect(await failureOf(call(shop))).toMatchObject({ name: "ConnectionError" });
    expect(vendor.received).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });

  test("in the middle of the response counts too", async () => {
    await using vendor = await rawServer((socket, _, count) => {
      if (count === 1) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{"order_c');
      else socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    const options = { baseUrl: vendor.url, retries: 2, clock: hurriedClock() };

    expect(await failureOf(createShop(options).createOrder(order))).toMatchObject({
      name: "ConnectionError",
    });
    expect(vendor.received).toHaveLength(1);
    expect(await createShop(options).getOrder(order)).toEqual({});
  });
});

test("a POST whose connection was refused is retried", async () => {
  const { url, port } = await nobody();
  const clock = manualClock();
  const shop = createShop({ baseUrl: url, retries: 2, clock });
  const call = shop.createOrder(order);
  await expect.poll(() => clock.asked).toEqual([10_000, 125]);

  await using vendor = await rawServer((socket) => socket.end("HTTP/1.1 204 No Content\r\n\r\n"), {
    port,
  });
  clock.advance(125);

  expect(await call).toBeUndefined();
  expect(vendor.received).toHaveLength(1);
  expect(clock.waiting).toBe(0);
});

test("a request that timed out is retried only if it is idempotent", async () => {
  let answers = 0;
  await using vendor = await vendorServer((_, response) => {
    answers += 1;
    if (answers % 2 === 0) json(response, 200, order);
    else clock.advance(10_000);
  });
  const clock = manualClock({ random: 0 });
  const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

  const call = shop.getOrder(order);
  await expect.poll(() => clock.asked).toEqual([10_000, 0]);
  clock.advance(0);
  expect(await call).toEqual(order);

  expect(await failureOf(shop.createOrder(order))).toMatchObject({
    name: "TimeoutError",
    limit: "timeout",
  });
  expect(vendor.received).toHaveLength(3);
});

test("a credential function is called before each attempt", async () => {
  await using vendor = await failing(2, 503);
  let asked = 0;
  const token = async () => `t-${++asked}`;
  const shop = createShop(
    { baseUrl: vendor.url, retries: 2, clock: hurriedClock() },
    { credentials: { key: () => `k-${asked}`, token }, secrets: [apiKey] },
  );

  await shop.getOrder(order);

  expect(vendor.received.map(({ headers }) => headers.authorization)).toEqual([
    "Token t-1",
    "Token t-2",
    "Token t-3",
  ]);
  expect(vendor.received.map(({ headers }) => headers["x-api-key"])).toEqual(["k-0", "k-1", "k-2"]);
});

test("the call's own fetch sends all its attempts", async () => {
  await using vendor = await failing(1, 503);
  const urls: string[] = [];
  const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

  await shop.getOrder(order, {
    fetch: (url, init) => {
      urls.push(url);
      return fetch(url, init);
    },
  });

  expect(urls).toHaveLength(2);
});
