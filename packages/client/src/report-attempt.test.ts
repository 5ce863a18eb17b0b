import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test, vi } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { manualClock } from "../test/manual-clock.ts";
import { nobody } from "../test/raw-server.ts";
import { createShop } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";
import type { RecordedExchange } from "./exchange.ts";

const order = { order_code: "주문-1" };

/** A logger that collects its lines. */
function kept() {
  const lines: string[] = [];
  return {
    lines,
    info: (line: string) => lines.push(`info ${line}`),
    warn: (line: string) => lines.push(`warn ${line}`),
  };
}

test("each attempt is one line with operation, attempt, request, status and duration", async () => {
  const clock = manualClock();
  await using vendor = await vendorServer((_, response) => {
    clock.advance(42);
    json(response, 201, order);
  });
  const logger = kept();

  await createShop({ baseUrl: vendor.url, logger, clock }).createOrder(order);

  expect(logger.lines).toEqual([
    `info shop.createOrder attempt 1: POST ${vendor.url}/orders → 201 in 42 ms`,
  ]);
});

test("a line contains no control characters of a request id", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("x-request-id", "a\x9b2J\x85b");
    json(response, 200, order);
  });
  const logger = kept();

  await createShop({ baseUrl: vendor.url, logger }).getOrder(order);

  expect(logger.lines[0]).toMatch(/ \(request id a\?2J\?b\)$/);
});

test("an error response, a failed and an aborted attempt are warnings", async () => {
  let answers = 0;
  await using vendor = await vendorServer((_, response) => {
    answers += 1;
    if (answers === 1) json(response, 503, {});
    else response.destroy();
  });
  const logger = kept();
  const options = { logger, retries: 1, clock: hurriedClock() };

  await failureOf(createShop({ ...options, baseUrl: vendor.url }).getOrder(order));
  await failureOf(
    createShop({ ...options, baseUrl: (await nobody()).url }).getOrder(order, { retries: 0 }),
  );
  const controller = new AbortController();
  const fetch = () => {
    controller.abort("made-up reason");
    return new Promise<Response>(() => {});
  };
  await failureOf(
    createShop({ ...options, baseUrl: vendor.url, fetch }).getOrder(order, {
      signal: controller.signal,
    }),
  );

  expect(logger.lines).toEqual([
    expect.stringMatching(
      /^warn shop\.getOrder attempt 1: GET http\S+ → 503 in 0 ms; waits 125 ms before attempt 2$/,
    ),
    expect.stringMatching(/^warn shop\.getOrder attempt 2: GET \S+ → ConnectionError in 0 ms$/),
    expect.stringMatching(/^warn shop\.getOrder attempt 1: GET \S+ → ConnectionError in 0 ms$/),
    expect.stringMatching(/^warn shop\.getOrder attempt 1: GET \S+ → aborted in 0 ms$/),
  ]);
});

test("token calls and retries have their own lines and exchanges", async () => {
  await using vendor = await tokenVendor();
  const logger = kept();
  const exchanges: RecordedExchange[] = [];
  const shop = createTokenShop({
    baseUrl: vendor.url,
    logger,
    onExchange: (exchange) => exchanges.push(exchange),
    clock: manualClock(),
  });
  await shop.createOrder(order);
  vendor.revoke();
  await shop.createOrder(order);

  const told = ["issueToken 1", "createOrder 1", "createOrder 1", "issueToken 1", "createOrder 2"];
  expect(
    logger.lines.map((line) => line.replace(/^\w+ shop\.(\w+) attempt (\d).*/, "$1 $2")),
  ).toEqual(told);
  expect(exchanges.map(({ operationId, attempt }) => `${operationId} ${attempt}`)).toEqual(told);
});

test("a listener that throws does not fail the call", async () => {
  await using vendor = await vendorServer(({ method }, response) => {
    if (method === "POST") json(response, 201, order);
    else json(response, 404, { detail: "없음" });
  });
  const fail = () => {
    throw new Error("디스크가 가득 참");
  };
  const listeners = [
    { logger: { info: fail, warn: fail } },
    { onExchange: fail },
    { logger: { info: fail, warn: fail }, onExchange: fail },
  ];
  for (const options of listeners) {
    const shop = createShop({ ...options, baseUrl: vendor.url, retries: 2, clock: hurriedClock() });
    expect(await shop.createOrder(order)).toEqual(order);
    expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "NotFoundError" });
    const refused = createShop({ ...options, baseUrl: (await nobody()).url });
    expect(await failureOf(refused.getOrder(order))).toMatchObject({ name: "ConnectionError" });
  }
  expect(vendor.received).toHaveLength(6);
});

test("onExchange is called even if the logger throws", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const exchanges: RecordedExchange[] = [];
  const fail = () => {
    throw new Error("디스크가 가득 참");
  };
  const shop = createShop({
    baseUrl: vendor.url,
    logger: { info: fail, warn: fail },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  await shop.createOrder(order);
  expect(exchanges).toHaveLength(1);
});

test("a logger keeps its `this`", async () => {
  class Own {
    readonly lines: string[] = [];
    info(line: string) {
      this.lines.push(line);
    }
    warn(line: string) {
      this.lines.push(line);
    }
  }
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const logger = new Own();
  await createShop({ baseUrl: vendor.url, logger }).createOrder(order);
  expect(logger.lines).toHaveLength(1);
});

test("JUMUN_LOG=debug logs to the console", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const info = vi.spyOn(globalThis.console, "info").mockImplementation(() => {});
  vi.stubEnv("JUMUN_LOG", "debug");
  try {
    await createShop({ baseUrl: vendor.url }).getOrder(order);
    expect(info.mock.calls[0]?.[0]).toMatch(/^shop\.getOrder attempt 1: GET \S+ → 200 in \d+ ms$/);
  } finally {
    vi.unstubAllEnvs();
    info.mockRestore();
  }
});

test("a line contains the request id and no credential", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("x-request-id", "req-9");
    json(response, 200, []);
  });
  const logger = kept();
  const credentials = { query: "made-up-query-secret" };
  const shop = createShop({ baseUrl: vendor.url, logger }, { credentials, secrets: [] });

  await shop.listOrders();

  expect(logger.lines[0]).toContain("/orders?access_token=*** → 200");
  expect(logger.lines[0]).toContain("(request id req-9)");
});
