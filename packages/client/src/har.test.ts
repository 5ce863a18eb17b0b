import { gzipSync } from "node:zlib";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import type { Entry, Request, Har as StandardHar } from "har-format";
import { expect, expectTypeOf, test } from "vitest";
import { createShop } from "../test/shop.ts";
import { type HarEntry, recordHar } from "./har.ts";

const order = { order_code: "주문-1", 받는분: "홍길동" };

test("a call is one entry of an HTTP Archive 1.2", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const recorder = recordHar();
  const shop = createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange });
  const before = Date.now();

  await shop.getOrder({ order_code: "주문-1", fields: ["받는분", "a&b"] });

  const { log } = recorder.har();
  expect(log).toMatchObject({ version: "1.2", creator: { name: "@jumun/client/har" } });
  expect(log.entries).toEqual([
    {
      startedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      time: expect.any(Number),
      request: {
        method: "GET",
        url: `${vendor.url}/orders/${encodeURIComponent("주문-1")}?fields=${encodeURIComponent("받는분")}&fields=a%26b`,
        httpVersion: "unknown",
        cookies: [],
        headers: [
          { name: "accept", value: "application/json" },
          { name: "x-api-key", value: "***" },
          { name: "authorization", value: "Token ***" },
        ],
        queryString: [
          { name: "fields", value: "받는분" },
          { name: "fields", value: "a&b" },
        ],
        headersSize: -1,
        bodySize: 0,
      },
      response: {
        status: 200,
        statusText: "",
        httpVersion: "unknown",
        cookies: [],
        headers: expect.arrayContaining([
          { name: "content-type", value: "application/json; charset=utf-8" },
        ]),
        content: {
          size: Buffer.byteLength(JSON.stringify(order)),
          mimeType: "application/json; charset=utf-8",
          text: JSON.stringify(order),
        },
        redirectURL: "",
        headersSize: -1,
        bodySize: Buffer.byteLength(JSON.stringify(order)),
      },
      cache: {},
      timings: { send: 0, wait: log.entries[0]?.time, receive: 0 },
      _vendor: "shop",
      _operationId: "getOrder",
      _attempt: 1,
    },
  ]);
  const [entry] = log.entries;
  expect(Date.parse(entry?.startedDateTime ?? "")).toBeGreaterThanOrEqual(before);
});

test("it matches the types of the format, and can be serialized", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const recorder = recordHar();
  await createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange }).login({ user: "홍" });

  const har = recorder.har();

  // Like browsers, we record a form's text and fields; the types allow only one of them.
  expectTypeOf<Omit<HarEntry, "request">>().toExtend<Omit<Entry, "request">>();
  expectTypeOf<Omit<HarEntry["request"], "postData">>().toExtend<Omit<Request, "postData">>();
  expectTypeOf<Omit<typeof har.log, "entries">>().toExtend<Omit<StandardHar["log"], "entries">>();
  expect(JSON.parse(JSON.stringify(har))).toEqual(har);
});

test("a JSON body is recorded as text, with its size in bytes", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const recorder = recordHar();

  await createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange }).createOrder(order);

  const text = JSON.stringify(order);
  expect(recorder.har().log.entries[0]?.request).toMatchObject({
    postData: { mimeType: "application/json", text },
    bodySize: Buffer.byteLength(text),
  });
  expect(recorder.har().log.entries[0]?.request.postData).not.toHaveProperty("params");
});

test("a form is recorded as text and fields", async () => {
  await using vendor = await vendorServer((_, response) => response.end("들어왔습니다"));
  const recorder = recordHar();
  const shop = createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange });

  await shop.login({ user: "홍 길동&", scopes: ["a", "b"] });

  expect(recorder.har().log.entries[0]?.request.postData).toEqual({
    mimeType: "application/x-www-form-urlencoded",
    text: `user=${encodeURIComponent("홍 길동&")}&scopes=a&scopes=b`,
    params: [
      { name: "user", value: "홍 길동&" },
      { name: "scopes", value: "a" },
      { name: "scopes", value: "b" },
    ],
  });
});

test("a response without a body has no text", async () => {
  await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
  const recorder = recordHar();

  await createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange }).createOrder(order);

  expect(recorder.har().log.entries[0]?.response).toMatchObject({
    status: 204,
    content: { size: 0, mimeType: "x-unknown" },
    bodySize: 0,
  });
  expect(recorder.har().log.entries[0]?.response.content).not.toHaveProperty("text");
});

test("a compressed response has its transfer size and the size of its text", async () => {
  const text = JSON.stringify({ ...order, 메모: "가".repeat(1000) });
  const compressed = gzipSync(text);
  await using vendor = await vendorServer((request, response) => {
    response.setHeader("content-encoding", "gzip");
    if (request.url === "/orders/1") response.setHeader("content-length", compressed.length);
    response.write(compressed);
    response.end();
  });
  const recorder = recordHar();
  const shop = createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange });

  await shop.getOrder({ order_code: "1" });
  await shop.getOrder({ order_code: "2" });

  const [stated, unstated] = recorder.har().log.entries;
  expect(stated?.response).toMatchObject({
    content: { size: Buffer.byteLength(text), text },
    bodySize: compressed.length,
  });
  expect(unstated?.response.bodySize).toBe(-1);
});

test("an attempt without a response has the status 0 and the reason, as in browsers", async () => {
  await using vendor = await vendorServer((_, response) => response.destroy());
  const recorder = recordHar();
  const shop = createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange });

  await shop.getOrder({ order_code: "1" }).catch(() => {});

  expect(recorder.har().log.entries[0]?.response).toEqual({
    status: 0,
    statusText: "",
    httpVersion: "unknown",
    cookies: [],
    headers: [],
    content: { size: 0, mimeType: "x-unknown" },
    redirectURL: "",
    headersSize: -1,
    bodySize: -1,
    _error: expect.stringMatching(/^shop\.getOrder: the connection to 127\.0\.0\.1:\d+ failed/),
  });
});

test.each([
  [new Error("made-up secret of the caller"), "Error"],
  [new DOMException("그만", "AbortError"), "AbortError"],
  ["그만", "aborted"],
])("a call that the caller aborts with %s is %s", async (reason, shown) => {
  await using vendor = await vendorServer(() => controller.abort(reason));
  const controller = new AbortController();
  const recorder = recordHar();
  const shop = createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange });

  await shop.getOrder({ order_code: "1" }, { signal: controller.signal }).catch(() => {});

  expect(recorder.har().log.entries[0]?.response._error).toBe(shown);
});

test("a redirect that was not followed has its URL", async () => {
  await using vendor = await vendorServer((_, response) =>
    response.writeHead(302, { location: "https://elsewhere.invalid/?token=made-up" }).end(),
  );
  const recorder = recordHar();

  await createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange })
    .createOrder(order)
    .catch(() => {});

  expect(recorder.har().log.entries[0]?.response.redirectURL).toBe(
    "https://elsewhere.invalid/?token=***",
  );
});

test("entries are in the order of sending, also from several clients", () => {
  const recorder = recordHar();
  const request = { method: "GET", url: "http://127.0.0.1/", headers: {} };
  const exchange = { vendor: "shop", attempt: 1, duration: 5, request };
  recorder.onExchange({ ...exchange, operationId: "second", startedAt: 2 });
  recorder.onExchange({ ...exchange, operationId: "first", startedAt: 1 });

  const operations = () => recorder.har().log.entries.map((entry) => entry._operationId);
  expect(operations()).toEqual(["first", "second"]);
  recorder.clear();
  expect(operations()).toEqual([]);
});

test("a body that is not text is Base64", async () => {
  const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]);
  await using vendor = await vendorServer((_, response) => {
    response.writeHead(200, { "content-type": "image/png" }).end(image);
  });
  const recorder = recordHar();
  const shop = createShop({ baseUrl: vendor.url, onExchange: recorder.onExchange });

  await shop.login({ user: "홍길동" });

  expect(recorder.har().log.entries[0]?.response.content).toEqual({
    size: image.length,
    mimeType: "image/png",
    text: image.toString("base64"),
    encoding: "base64",
  });
});
