import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { manualClock } from "../test/manual-clock.ts";
import { createShop } from "../test/shop.ts";
import type { RecordedExchange } from "./exchange.ts";
import { traceExchanges } from "./opentelemetry.ts";

const order = { order_code: "주문-1" };
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});

beforeEach(() => exporter.reset());

afterAll(() => {
  context.disable();
  trace.disable();
});

/** Runs the work in a new span, and returns the span's id. */
async function within(name: string, work: () => Promise<unknown>): Promise<string> {
  return tracer.startActiveSpan(name, async (span) => {
    await work();
    span.end();
    return span.spanContext().spanId;
  });
}

function spans(): ReadableSpan[] {
  return exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT);
}

test("an attempt is a child of the span that is active at the call", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url, onExchange: traceExchanges({ tracer }) });

  const parent = await within("주문 확인", () => shop.getOrder({ order_code: "주문-1" }));

  const [span, ...others] = spans();
  expect(others).toEqual([]);
  expect(span).toMatchObject({
    name: "shop.getOrder",
    kind: SpanKind.CLIENT,
    parentSpanContext: { spanId: parent },
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      "http.request.method": "GET",
      "url.full": `${vendor.url}/orders/${encodeURIComponent("주문-1")}`,
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(vendor.url).port),
      "http.response.status_code": 200,
      "jumun.vendor": "shop",
      "jumun.operation": "getOrder",
    },
  });
  expect(span?.attributes).not.toHaveProperty("error.type");
  expect(span?.attributes).not.toHaveProperty("http.request.resend_count");
});

test("a span has the times of the attempt", async () => {
  const clock = manualClock();
  await using vendor = await vendorServer((_, response) => {
    clock.advance(1_250);
    json(response, 200, order);
  });
  const exchanges: RecordedExchange[] = [];
  const trace = traceExchanges({ tracer });
  const onExchange = (exchange: RecordedExchange) => {
    trace(exchange);
    exchanges.push(exchange);
  };
  const started = clock.now();

  await createShop({ baseUrl: vendor.url, clock, onExchange }).getOrder(order);

  expect(spans()[0]?.startTime).toEqual([started / 1000, 0]);
  expect(spans()[0]?.duration).toEqual([1, 250_000_000]);
  expect(exchanges).toMatchObject([{ startedAt: started, duration: 1_250 }]);
});

test("concurrent calls have their own parent spans", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url, onExchange: traceExchanges({ tracer }) });
  const call = (order_code: string) => within(order_code, () => shop.getOrder({ order_code }));

  const parents = await Promise.all(["1", "2", "3"].map(call));

  const found = spans().map(({ attributes, parentSpanContext }) => [
    String(attributes["url.full"]).slice(-1),
    parentSpanContext?.spanId,
  ]);
  expect(Object.fromEntries(found)).toEqual({ 1: parents[0], 2: parents[1], 3: parents[2] });
});

test("each attempt is a span with its number and error status", async () => {
  const statuses = [503, 200];
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("retry-after", "0");
    json(response, statuses.shift() ?? 500, order);
  });
  const onExchange = traceExchanges({ tracer });
  const shop = createShop({ baseUrl: vendor.url, onExchange, retries: 1 });

  const parent = await within("주문 확인", () => shop.getOrder(order));

  const [first, second] = spans();
  expect(first).toMatchObject({
    parentSpanContext: { spanId: parent },
    status: { code: SpanStatusCode.ERROR },
    attributes: { "http.response.status_code": 503, "error.type": "503" },
  });
  expect(first?.status).not.toHaveProperty("message");
  expect(second).toMatchObject({
    parentSpanContext: { spanId: parent },
    status: { code: SpanStatusCode.UNSET },
    attributes: { "http.response.status_code": 200, "http.request.resend_count": 1 },
  });
});

test("an error status sets the span's error", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 404, { detail: "없음" }));
  const shop = createShop({ baseUrl: vendor.url, onExchange: traceExchanges({ tracer }) });

  await shop.getOrder(order).result();

  expect(spans()).toMatchObject([
    { status: { code: SpanStatusCode.ERROR }, attributes: { "error.type": "404" } },
  ]);
});

test("an attempt without a response has the reason of its error", async () => {
  await using vendor = await vendorServer((_, response) => response.destroy());
  const shop = createShop({ baseUrl: vendor.url, onExchange: traceExchanges({ tracer }) });

  await shop.getOrder(order).catch(() => {});

  expect(spans()).toMatchObject([
    {
      status: {
        code: SpanStatusCode.ERROR,
        message: expect.stringMatching(
          /^shop\.getOrder: the connection to 127\.0\.0\.1:\d+ failed/,
        ),
      },
      attributes: { "error.type": "ConnectionError" },
    },
  ]);
  expect(spans()[0]?.attributes).not.toHaveProperty("http.response.status_code");
});

test("a response that is too large keeps its status", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const onExchange = traceExchanges({ tracer });

  await createShop({ baseUrl: vendor.url, onExchange, maxResponseBytes: 4 })
    .getOrder(order)
    .catch(() => {});

  expect(spans()).toMatchObject([
    {
      status: { code: SpanStatusCode.ERROR },
      attributes: { "http.response.status_code": 200, "error.type": "JumunError" },
    },
  ]);
});

test.each([
  [new DOMException("그만", "AbortError"), "AbortError"],
  ["made-up secret of the caller", "_OTHER"],
])("a call that the caller aborts with %s is %s", async (reason, type) => {
  const controller = new AbortController();
  await using vendor = await vendorServer(() => controller.abort(reason));
  const shop = createShop({ baseUrl: vendor.url, onExchange: traceExchanges({ tracer }) });

  await shop.getOrder(order, { signal: controller.signal }).catch(() => {});

  expect(spans()).toMatchObject([{ attributes: { "error.type": type } }]);
  expect(spans()[0]?.status).toEqual({ code: SpanStatusCode.ERROR });
});

test("spans contain no credentials", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const shop = createShop(
    { baseUrl: vendor.url, onExchange: traceExchanges({ tracer }) },
    { credentials: { query: "made-up-token" }, secrets: [] },
  );

  await shop.createOrder(order);

  expect(spans()[0]?.attributes["url.full"]).toBe(`${vendor.url}/orders?access_token=***`);
});

test.each([
  ["https://api.shop.invalid/orders", 443],
  ["http://api.shop.invalid/orders", 80],
])("a missing port is the protocol's default: %s", (url, port) => {
  const request = { method: "GET", url, headers: {} };
  const exchange = { vendor: "shop", operationId: "getOrder", attempt: 1, request };

  traceExchanges({ tracer })({ ...exchange, startedAt: 0, duration: 1 });

  expect(spans()[0]?.attributes).toMatchObject({
    "server.address": "api.shop.invalid",
    "server.port": port,
  });
});

test("without a tracer the registered provider is used, even if it is registered later", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url, onExchange: traceExchanges() });

  await shop.getOrder(order);
  expect(spans()).toEqual([]);

  trace.setGlobalTracerProvider(provider);
  await shop.getOrder(order);
  expect(spans()).toMatchObject([
    { name: "shop.getOrder", instrumentationScope: { name: "@jumun/client" } },
  ]);
});
