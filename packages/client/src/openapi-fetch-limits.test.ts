import { inspect } from "node:util";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { nobody } from "../test/raw-server.ts";
import { apiKey, createShop, token } from "../test/shop.ts";
import type { RecordedExchange } from "./exchange.ts";

const order = { order_code: "주문-1" };
const params = { path: order };

describe("client.fetch is limited", () => {
  test("by the timeout, the deadline and the size of the response", async () => {
    const clock = manualClock();
    await using slow = await vendorServer(() => clock.advance(10_000));
    await using large = await vendorServer((_, response) => json(response, 201, order));
    const timedOut = createShop({ baseUrl: slow.url, clock }).fetch.GET("/orders/{order_code}", {
      params,
    });
    const overdue = createShop({ baseUrl: slow.url, clock, deadline: 5 }).fetch.GET(
      "/orders/{order_code}",
      { params },
    );
    const tooLarge = createShop({ baseUrl: large.url, maxResponseBytes: 10 }).fetch.POST(
      "/orders",
      { body: order },
    );

    expect(await failureOf(timedOut)).toMatchObject({ name: "TimeoutError", limit: "timeout" });
    expect(await failureOf(overdue)).toMatchObject({ name: "TimeoutError", limit: "deadline" });
    expect(await failureOf(tooLarge)).toMatchObject({ name: "ContractError" });
    expect(clock.waiting).toBe(0);
  });

  test("by the signal, and rejects with its reason", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    await using vendor = await vendorServer(() => controller.abort("그만"));
    const shop = createShop({ baseUrl: vendor.url });

    const call = shop.fetch.GET("/orders/{order_code}", { params, signal });

    expect(await failureOf(call)).toBe("그만");
    const late = shop.fetch.GET("/orders/{order_code}", { params, signal });
    expect(await failureOf(late)).toBe("그만");
    expect(vendor.received).toHaveLength(1);
  });

  test("like a method: a failed connection is a ConnectionError", async () => {
    const { url } = await nobody();
    const call = createShop({ baseUrl: url }).fetch.GET("/orders/{order_code}", { params });
    expect(await failureOf(call)).toMatchObject({ name: "ConnectionError" });
  });
});

describe("client.fetch hides credentials", () => {
  test("in exchanges, logs and errors", async () => {
    const exchanges: RecordedExchange[] = [];
    const lines: string[] = [];
    await using vendor = await vendorServer(({ headers }, response) =>
      json(response, 500, headers),
    );
    const options = {
      onExchange: (exchange: RecordedExchange) => exchanges.push(exchange),
      logger: {
        info: (line: string) => lines.push(line),
        warn: (line: string) => lines.push(line),
      },
    };
    await createShop({ ...options, baseUrl: vendor.url }).fetch.POST("/orders", {
      body: { token },
    });
    const failing = createShop({
      ...options,
      baseUrl: vendor.url,
      fetch: async () => {
        throw new Error(`${apiKey} ${token}`);
      },
    });
    const error = await failureOf(failing.fetch.GET("/orders/{order_code}", { params }));

    expect([exchanges.length, lines.length]).toEqual([2, 2]);
    const text = inspect([exchanges, lines, error, failing.fetch], {
      depth: null,
      showHidden: true,
    });
    expect(text).not.toContain(apiKey);
    expect(text).not.toContain(token);
  });

  test("from another origin that a redirect leads to", async () => {
    await using otherOrigin = await vendorServer((_, response) => json(response, 200, {}));
    await using vendor = await vendorServer((_, response) => {
      response.writeHead(302, { location: otherOrigin.url }).end();
    });
    const shop = createShop({ baseUrl: vendor.url });
    const { response } = await shop.fetch.GET("/orders/{order_code}", { params });
    expect(response.status).toBe(302);
    expect(otherOrigin.received).toEqual([]);
  });
});

test.each([
  ["signal", { signal: "now" }, "an AbortSignal"],
  ["signal", { signal: 0 }, "an AbortSignal"],
  ["fetch", { fetch: "node-fetch" }, "a function"],
  ["fetch", { fetch: false }, "a function"],
])("client.fetch rejects the wrong %s %j like a method", async (name, options, must) => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url });

  const call = shop.fetch.GET("/orders/{order_code}", { params, ...(options as object) });

  expect(await failureOf(call)).toMatchObject({
    code: "usage",
    message: `shop.fetch.GET: the option ${name} must be ${must}.`,
  });
  const none = shop.fetch.GET("/orders/{order_code}", "no options" as never);
  expect(await failureOf(none)).toMatchObject({
    message: "shop.fetch.GET: the options must be an object.",
  });
  expect(vendor.received).toEqual([]);
});
