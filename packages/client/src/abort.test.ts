import { getEventListeners } from "node:events";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { deferred } from "../test/deferred.ts";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { createShop } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";

const order = { order_code: "주문-1" };
const reason = new Error("창을 닫음");

/** A signal, and the timers and listeners that a finished call must have removed. */
function abortable() {
  const controller = new AbortController();
  const { signal } = controller;
  const clock = manualClock();
  return {
    clock,
    signal,
    abort: () => controller.abort(reason),
    left: () => clock.waiting + getEventListeners(signal, "abort").length,
  };
}

describe("a signal that aborts", () => {
  test("before the call prevents the request", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, order));
    const { clock, signal, abort, left } = abortable();
    abort();

    const call = createShop({ baseUrl: vendor.url, clock }).getOrder(order, { signal });

    expect(await failureOf(call)).toBe(reason);
    expect(await failureOf(call.result())).toBe(reason);
    expect(vendor.received).toEqual([]);
    expect(left()).toBe(0);
  });

  test("before the call prevents the token call too", async () => {
    await using vendor = await tokenVendor();
    await using unhandled = unhandledRejections();
    const { clock, signal, abort, left } = abortable();
    abort();

    const call = createTokenShop({ baseUrl: vendor.url, clock }).createOrder(order, { signal });

    expect(await failureOf(call)).toBe(reason);
    await unhandled.settled();
    expect(vendor.received).toEqual([]);
    expect(unhandled.reasons).toEqual([]);
    expect(left()).toBe(0);
  });

  test("while the vendor is processing ends the call and closes the connection", async () => {
    const { clock, signal, abort, left } = abortable();
    const closed = deferred();
    await using vendor = await vendorServer((_, response) => {
      response.on("close", () => closed.resolve());
      abort();
    });

    const call = createShop({ baseUrl: vendor.url, clock, retries: 2 }).getOrder(order, { signal });

    expect(await failureOf(call)).toBe(reason);
    await closed.promise;
    expect(left()).toBe(0);
    expect(vendor.received).toHaveLength(1);
  });

  test("while the body is being read ends the call", async () => {
    const { clock, signal, abort, left } = abortable();
    await using vendor = await vendorServer((_, response) => {
      response.writeHead(200).write("[");
    });
    const shop = createShop({
      baseUrl: vendor.url,
      clock,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        setImmediate(abort);
        return response;
      },
    });

    expect(await failureOf(shop.getOrder(order, { signal }))).toBe(reason);
    expect(left()).toBe(0);
  });

  test("during a wait ends the call immediately, and nothing more is sent", async () => {
    const { clock, signal, abort, left } = abortable();
    await using vendor = await vendorServer((_, response) => json(response, 503, {}));
    const call = failureOf(
      createShop({ baseUrl: vendor.url, clock, retries: 2 }).getOrder(order, { signal }),
    );
    await expect.poll(() => clock.asked).toEqual([10_000, 125]);

    abort();

    expect(await call).toBe(reason);
    expect(left()).toBe(0);
    clock.advance(60_000);
    expect(vendor.received).toHaveLength(1);
  });

  test("during a token call ends only its own call; other waiting calls get the token", async () => {
    const { clock, signal, abort, left } = abortable();
    const asked = deferred<() => void>();
    await using vendor = await vendorServer(({ url }, response) => {
      if (url === "/oauth/token") asked.resolve(() => json(response, 200, { access_token: "t" }));
      else json(response, 201, order);
    });
    const shop = createTokenShop({ baseUrl: vendor.url, clock });

    const first = failureOf(shop.createOrder(order, { signal }));
    const second = shop.createOrder(order);
    const issue = await asked.promise;
    abort();
    expect(await first).toBe(reason);
    issue();

    expect(await second).toEqual(order);
    expect(vendor.received.map(({ url }) => url)).toEqual(["/oauth/token", "/orders"]);
    expect(left()).toBe(0);
  });

  test("while the connection breaks ends the call with either reason", async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      const { clock, signal, abort, left } = abortable();
      const fails = async () => {
        (async () => {
          for (let turn = 0; turn < turns; turn += 1) await null;
          abort();
        })();
        throw new TypeError("fetch failed");
      };
      const shop = createShop({ baseUrl: "http://shop.invalid", clock, fetch: fails });

      const error = await failureOf(shop.getOrder(order, { signal }));

      if (error !== reason) expect(error).toMatchObject({ name: "ConnectionError" });
      expect(left()).toBe(0);
    }
  });

  test("after the call has no effect", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, order));
    const { clock, signal, abort, left } = abortable();
    const call = createShop({ baseUrl: vendor.url, clock }).getOrder(order, { signal });

    expect(await call).toEqual(order);
    expect(left()).toBe(0);
    abort();

    expect(await call).toEqual(order);
  });
});

test("a signal shared by a thousand calls has no listeners left", async () => {
  const { clock, signal, left } = abortable();
  const shop = createShop({
    baseUrl: "http://shop.invalid",
    clock,
    fetch: async () => Response.json(order),
  });

  for (let call = 0; call < 1000; call += 1) await shop.getOrder(order, { signal });

  expect(left()).toBe(0);
});
