import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failing } from "../test/failing-vendor.ts";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { manualClock } from "../test/manual-clock.ts";
import { nobody } from "../test/raw-server.ts";
import { createShop } from "../test/shop.ts";

const order = { order_code: "주문-1" };

describe("the waits", () => {
  test("are a random part of 250 ms, doubled each time up to 8 s", async () => {
    await using vendor = await failing(7, 503);
    const clock = hurriedClock({ random: 0.5 });
    const shop = createShop({ baseUrl: vendor.url, retries: 7, clock });

    expect(await shop.getOrder(order)).toEqual(order);
    expect(clock.waits).toEqual([125, 250, 500, 1000, 2000, 4000, 4000]);
  });

  test.each([
    ["in seconds", "7", 7000],
    ["as a date", "Sun, 22 Nov 2026 00:00:09 GMT", 9000],
    ["of zero", "0", 0],
  ])("follow Retry-After %s", async (_, value, wait) => {
    await using vendor = await failing(1, 429, { "Retry-After": value });
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

    expect(await shop.getOrder(order)).toEqual(order);
    expect(clock.waits).toEqual([wait]);
  });

  test.each(["60", "3600", "99999999999999999999", "Sun, 22 Nov 2026 00:01:00 GMT"])(
    "do not start if they would exceed the deadline: Retry-After %j",
    async (value) => {
      await using vendor = await failing(1, 429, { "Retry-After": value });
      const clock = hurriedClock();
      const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

      expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "RateLimitError" });
      expect(vendor.received).toHaveLength(1);
      expect(clock.waits).toEqual([]);
      expect(clock.waiting).toBe(0);
    },
  );

  test("without a response do not start if they would exceed the deadline", async () => {
    const { url } = await nobody();
    const clock = manualClock({ random: 0.5 });
    const shop = createShop({ baseUrl: url, retries: 2, deadline: 125, clock });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "ConnectionError" });
    expect(clock.asked).toEqual([125]);
    expect(clock.waiting).toBe(0);
  });
});

describe("the budget of a client", () => {
  test("allows ten retries for a hundred calls to a failing vendor", async () => {
    await using vendor = await failing(Number.POSITIVE_INFINITY, 503);
    const shop = createShop({
      baseUrl: vendor.url,
      retries: 5,
      clock: hurriedClock({ random: 0 }),
    });

    const storm = Array.from({ length: 100 }, () => failureOf(shop.getOrder(order)));
    for (const error of await Promise.all(storm)) expect(error).toMatchObject({ status: 503 });

    expect(vendor.received).toHaveLength(110);
  });

  test("is shared by all kinds of failures, and separate for each client", async () => {
    const { url } = await nobody();
    let sent = 0;
    const options = {
      baseUrl: url,
      retries: 5,
      clock: hurriedClock({ random: 0 }),
      fetch: (address: string, init: RequestInit) => {
        sent += 1;
        return fetch(address, init);
      },
    };
    const shop = createShop(options);
    for (let call = 0; call < 20; call += 1) await failureOf(shop.getOrder(order));
    for (let call = 0; call < 20; call += 1) await failureOf(shop.createOrder(order));
    expect(sent).toBe(40 + 10);

    await failureOf(createShop(options).getOrder(order));
    expect(sent).toBe(50 + 6);
  });

  test("regains one retry for ten successful calls", async () => {
    let isDown = true;
    await using vendor = await vendorServer((_, response) =>
      json(response, isDown ? 503 : 200, order),
    );
    const shop = createShop({
      baseUrl: vendor.url,
      retries: 5,
      clock: hurriedClock({ random: 0 }),
    });
    for (let call = 0; call < 3; call += 1) await failureOf(shop.getOrder(order));
    const spent = vendor.received.length;
    await failureOf(shop.getOrder(order));
    expect(vendor.received).toHaveLength(spent + 1);

    isDown = false;
    for (let call = 0; call < 10; call += 1) await shop.getOrder(order);
    isDown = true;

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ attempts: 2 });
  });
});

test("a 4xx does not refill the budget", async () => {
  let status = 503;
  await using vendor = await vendorServer((_, response) => json(response, status, {}));
  const shop = createShop({ baseUrl: vendor.url, retries: 1, clock: hurriedClock() });
  const call = () => failureOf(shop.getOrder({ order_code: "1" }));
  for (let count = 0; count < 10; count += 1) await call();
  status = 404;
  for (let count = 0; count < 10; count += 1) await call();
  status = 503;

  const before = vendor.received.length;
  await call();

  expect(vendor.received.length - before).toBe(1);
});
