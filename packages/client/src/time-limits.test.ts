import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { deferred } from "../test/deferred.ts";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { manualClock } from "../test/manual-clock.ts";
import { nobody } from "../test/raw-server.ts";
import { createShop } from "../test/shop.ts";
import { createTokenShop } from "../test/token-shop.ts";
import type { RecordedExchange } from "./exchange.ts";

const order = { order_code: "주문-1" };

/** A vendor that starts a response and never ends it. */
const dripping = (begun: () => void) =>
  vendorServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"order_code":', begun);
  });

/** The platform's fetch, with a report when the head of a response has arrived. */
function toldFetch(arrived: () => void) {
  return async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    arrived();
    return response;
  };
}

describe("the timeout", () => {
  test("ends an attempt without a response, and the error names the limit", async () => {
    const clock = manualClock();
    await using vendor = await vendorServer(() => clock.advance(10_000));
    const shop = createShop({ baseUrl: vendor.url, clock });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({
      name: "TimeoutError",
      limit: "timeout",
      message: expect.stringContaining(
        "shop.getOrder: no complete response within 10000 ms, the timeout",
      ),
    });
    expect(clock.waiting).toBe(0);
  });

  test("includes reading the body", async () => {
    const clock = manualClock();
    await using vendor = await dripping(() => {});
    const fetch = toldFetch(() => clock.advance(300));
    const shop = createShop({ baseUrl: vendor.url, clock, timeout: 300, fetch });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ limit: "timeout" });
    expect(clock.waiting).toBe(0);
  });

  test("does not end an attempt one millisecond earlier", async () => {
    const clock = manualClock();
    await using vendor = await vendorServer((_, response) => {
      clock.advance(299);
      json(response, 200, order);
    });
    const shop = createShop({ baseUrl: vendor.url, clock, timeout: 300 });

    expect(await shop.getOrder(order)).toEqual(order);
    expect(clock.waiting).toBe(0);
  });

  test("can be set for one call", async () => {
    const clock = manualClock();
    await using vendor = await vendorServer(() => clock.advance(7));
    const shop = createShop({ baseUrl: vendor.url, clock, timeout: 300 });

    expect(await failureOf(shop.getOrder(order, { timeout: 7 }))).toMatchObject({
      message: expect.stringContaining("within 7 ms"),
    });
  });

  test("closes the connection to a vendor that has not responded", async () => {
    const clock = manualClock();
    const closed = deferred();
    await using vendor = await vendorServer((_, response) => {
      response.on("close", () => closed.resolve());
      clock.advance(10_000);
    });
    const shop = createShop({ baseUrl: vendor.url, clock });

    await failureOf(shop.getOrder(order));
    await closed.promise;
  });
});

describe("the deadline", () => {
  test("ends the current attempt, and no other one starts", async () => {
    const clock = manualClock({ random: 0 });
    let attempts = 0;
    await using vendor = await vendorServer((_, response) => {
      attempts += 1;
      clock.advance(attempts === 1 ? 250 : 100);
      if (attempts === 1) json(response, 503, {});
    });
    const shop = createShop({ baseUrl: vendor.url, clock, retries: 5, deadline: 350 });

    const call = failureOf(shop.getOrder(order));
    await expect.poll(() => clock.asked).toEqual([350, 0]);
    clock.advance(0);

    expect(await call).toMatchObject({
      name: "TimeoutError",
      limit: "deadline",
      message: expect.stringContaining("within 350 ms, the deadline, in attempt"),
    });
    expect(clock.asked).toEqual([350, 0, 100]);
    expect(vendor.received).toHaveLength(2);
    expect(clock.waiting).toBe(0);
  });

  test("includes reading the body", async () => {
    const clock = manualClock();
    await using vendor = await dripping(() => {});
    const fetch = toldFetch(() => clock.advance(300));
    const shop = createShop({ baseUrl: vendor.url, clock, deadline: 300, retries: 2, fetch });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ limit: "deadline" });
    expect(clock.waiting).toBe(0);
  });

  test("includes waiting for a credential", async () => {
    const { url } = await nobody();
    const clock = manualClock();
    const token = () => new Promise<string>(() => {});
    const shop = createShop({ baseUrl: url, clock }, { credentials: { token }, secrets: [] });

    const call = failureOf(shop.createOrder(order));
    await expect.poll(() => clock.asked).toEqual([60_000]);
    clock.advance(60_000);

    expect(await call).toMatchObject({ name: "TimeoutError", limit: "deadline" });
    expect(clock.waiting).toBe(0);
  });

  test("includes the token call", async () => {
    const clock = manualClock();
    await using vendor = await vendorServer(({ url }, response) => {
      clock.advance(200);
      if (url === "/oauth/token") json(response, 200, { access_token: "t", expires_in: 3600 });
    });
    const shop = createTokenShop({ baseUrl: vendor.url, clock, timeout: 300 });

    expect(await failureOf(shop.createOrder(order, { deadline: 400 }))).toMatchObject({
      limit: "deadline",
    });
    expect(clock.asked).toContain(200);
    expect(clock.waiting).toBe(0);
  });
});

describe("a fetch that ignores its signal", () => {
  test("is abandoned at the timeout", async () => {
    const clock = manualClock();
    const shop = createShop({
      baseUrl: "http://shop.invalid",
      clock,
      fetch: () => new Promise(() => {}),
    });

    const call = failureOf(shop.getOrder(order));
    await expect.poll(() => clock.waiting).toBe(1);
    clock.advance(10_000);

    expect(await call).toMatchObject({ limit: "timeout" });
  });

  test("is abandoned if its body never ends", async () => {
    const clock = manualClock();
    const shop = createShop({
      baseUrl: "http://shop.invalid",
      clock,
      fetch: async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
    });

    const call = failureOf(shop.getOrder(order));
    await expect.poll(() => clock.waiting).toBe(1);
    clock.advance(10_000);

    expect(await call).toMatchObject({ limit: "timeout" });
  });

  test("sends no request after the call has ended", async () => {
    const clock = manualClock();
    const answer = deferred<Response>();
    const sent: string[] = [];
    const shop = createShop({
      baseUrl: "http://shop.invalid",
      clock,
      fetch: (url) => {
        sent.push(url);
        return answer.promise;
      },
    });
    const call = failureOf(shop.updateOrder(order));
    await expect.poll(() => clock.waiting).toBe(1);
    clock.advance(10_000);
    expect(await call).toMatchObject({ limit: "timeout" });

    answer.resolve(new Response(null, { status: 307, headers: { location: "/elsewhere" } }));
    await new Promise(setImmediate);

    expect(sent).toHaveLength(1);
  });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("고장");
    },
    "고장",
  ],
  ["rejects with no error", () => Promise.reject("고장"), "고장"],
  ["gives no Response", async () => undefined as never, "undefined"],
])("a fetch that %s is a failed connection", async (_, fetch, reason) => {
  const shop = createShop({ baseUrl: "http://shop.invalid", fetch });
  expect(await failureOf(shop.getOrder(order))).toMatchObject({
    name: "ConnectionError",
    message: expect.stringContaining(reason),
  });
});

const year = 365 * 24 * 60 * 60 * 1000;

test.each([year, -year])(
  "a change of the machine's time by %i ms during a call does not prevent retries",
  async (jump) => {
    const clock = hurriedClock();
    const durations: number[] = [];
    await using vendor = await vendorServer((_, response) => {
      clock.jump(jump);
      json(response, vendor.received.length < 3 ? 503 : 200, order);
    });
    const onExchange = ({ duration }: RecordedExchange) => durations.push(duration);
    const shop = createShop({ baseUrl: vendor.url, clock, retries: 2, onExchange });

    expect(await shop.getOrder(order)).toEqual(order);
    expect(durations).toEqual([0, 0, 0]);
  },
);

test("setting the machine's time back during a call does not extend its deadline", async () => {
  const clock = hurriedClock();
  await using vendor = await vendorServer((_, response) => {
    clock.jump(-year);
    clock.advance(9_000);
    json(response, 503, {});
  });
  const shop = createShop({ baseUrl: vendor.url, clock, deadline: 20_000, retries: 10 });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({ limit: "deadline", attempts: 3 });
});
