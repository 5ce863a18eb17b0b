import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { manualClock } from "../test/manual-clock.ts";
import { rawServer } from "../test/raw-server.ts";
import { apiKey, createShop, token } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";

const order = { order_code: "주문-1" };
const params = { path: order };

/** A byte order mark and all 256 bytes, which are not valid text. */
const bytes = new Uint8Array([
  0xef,
  0xbb,
  0xbf,
  ...Array.from({ length: 512 }, (_, at) => (at * 7) % 256),
]);

/** A vendor that returns the bytes that it received, after some failures. */
async function mirror(failures = 0) {
  const received: { body: Buffer; type: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    received.push({ body, type: request.headers["content-type"] });
    if (received.length <= failures) response.writeHead(503).end();
    else response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

describe("client.fetch retries", () => {
  test("idempotent operations, with the same body", async () => {
    await using vendor = await mirror(2);
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

    const { data } = await shop.fetch.PUT("/orders/{order_code}", { params, body: order });

    expect(data).toEqual(order);
    expect(vendor.received.map(({ body }) => body.toString())).toEqual(
      Array(3).fill(JSON.stringify(order)),
    );
    expect(clock.waits).toEqual([125, 250]);
    expect(clock.waiting).toBe(0);
  });

  test("no other operations", async () => {
    await using vendor = await mirror(2);
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });
    const { response, error } = await shop.fetch.POST("/orders", { body: order });
    expect([response.status, error]).toEqual([503, ""]);
    expect(vendor.received).toHaveLength(1);
  });

  test("once with a new token if the vendor rejected the first", async () => {
    await using vendor = await tokenVendor();
    const shop = createTokenShop({ baseUrl: vendor.url });
    await shop.fetch.POST("/orders", { body: order });
    vendor.revoke();

    const { response } = await shop.fetch.POST("/orders", { body: order });

    expect(response.status).toBe(201);
    expect(vendor.tokenCalls).toHaveLength(2);
    expect(vendor.calls.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(order)));
  });

  test("an upload with the same bytes, also as a form", async () => {
    await using vendor = await mirror(1);
    const shop = createShop({ baseUrl: vendor.url, retries: 1, clock: hurriedClock() });
    const form = new FormData();
    form.set("송장", new File([bytes], "송장.pdf", { type: "application/pdf" }));
    form.set("memo", "빠른 배송");

    await shop.fetch.PUT("/orders/{order_code}", { params, body: form, parseAs: "text" });

    const [first, second] = vendor.received;
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
    expect(second?.type).toBe(first?.type);
    const read = await new Response(new Uint8Array(second?.body ?? []), {
      headers: { "content-type": second?.type ?? "" },
    }).formData();
    const file = read.get("송장");
    expect(read.get("memo")).toBe("빠른 배송");
    expect(file instanceof File && new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });
});

describe("client.fetch does not change bytes", () => {
  const ways = {
    "a Uint8Array": () => bytes,
    "an ArrayBuffer": () => bytes.buffer,
    "a Blob": () => new Blob([bytes]),
  };

  test.each(Object.entries(ways))("sent as %s", async (_, body) => {
    await using vendor = await mirror();
    const shop = createShop({ baseUrl: vendor.url });

    const { data } = await shop.fetch.PUT("/orders/{order_code}", {
      params,
      body: body(),
      bodySerializer: (given) => given as BodyInit,
      headers: { "content-type": "application/octet-stream" },
      parseAs: "arrayBuffer",
    });

    expect(new Uint8Array(vendor.received[0]?.body ?? [])).toEqual(bytes);
    expect(new Uint8Array(data ?? [])).toEqual(bytes);
    expect(vendor.received[0]?.type).toBe("application/octet-stream");
  });

  test.each(["blob", "stream", "text"] as const)("read as %s", async (parseAs) => {
    await using vendor = await mirror();
    const shop = createShop({ baseUrl: vendor.url });
    const { data } = await shop.fetch.PUT("/orders/{order_code}", { params, body: order, parseAs });
    expect(await new Response(data as BodyInit).text()).toBe(JSON.stringify(order));
  });
});

test("client.fetch sends the request that a middleware returns", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url });
  await shop.fetch.use({
    onRequest: ({ request }) => new Request(request, { headers: { "x-middleware": "1" } }),
    onResponse: ({ response }) => new Response(response.body, { headers: { "x-seen": "1" } }),
  });
  const ofTheCall = {
    onRequest({ request }: { request: Request }) {
      const changed = new Request(request);
      changed.headers.append("x-middleware", "2");
      return changed;
    },
  };

  const { data, response } = await shop.fetch.GET("/orders/{order_code}", {
    params,
    middleware: [ofTheCall],
  });

  expect(data).toEqual(order);
  expect(response.headers.get("x-seen")).toBe("1");
  expect(vendor.received[0]?.headers).toMatchObject({
    "x-middleware": "1, 2",
    "x-api-key": apiKey,
  });
});

test.each([
  ["200 with nothing", "200 OK\r\nContent-Length: 0", 200],
  ["204", "204 No Content", 204],
  ["205", "205 Reset Content\r\nContent-Length: 0", 205],
  ["304", "304 Not Modified", 304],
  ["400 with nothing", "400 Bad Request\r\nContent-Length: 0", 400],
  ["an invalid status", "999 Denied\r\nContent-Length: 0", 999],
])("client.fetch returns %s with its status", async (_, head, status) => {
  await using vendor = await rawServer((socket) =>
    socket.end(`HTTP/1.1 ${head}\r\nX-A: 1\r\n\r\n`),
  );
  const shop = createShop({ baseUrl: vendor.url });

  const { response } = await shop.fetch.GET("/orders/{order_code}", { params, parseAs: "text" });

  expect(response.status).toBe(status);
  expect(response.headers.get("x-a")).toBe("1");
});

test("client.fetch passes the same request to the call's own fetch", async () => {
  await using vendor = await mirror(1);
  const shop = createShop({ baseUrl: vendor.url, retries: 1, clock: hurriedClock() });
  const sent: Request[] = [];

  const { data } = await shop.fetch.PUT("/orders/{order_code}", {
    params,
    body: order,
    fetch: (request) => {
      sent.push(request.clone());
      return fetch(request);
    },
  });

  expect(data).toEqual(order);
  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(
    Array(2).fill(`Token ${token}`),
  );
  expect(sent[1]?.redirect).toBe("manual");
});

test("middlewares of client.fetch can clone the response", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 404, { detail: "없음" }));
  const shop = createShop({ baseUrl: vendor.url });
  const seen: unknown[] = [];
  const onResponse = async ({ response }: { response: Response }) => {
    const clone = response.clone();
    seen.push(clone.status, await clone.json());
  };

  const { error } = await shop.fetch.GET("/orders/{order_code}", {
    params,
    middleware: [{ onResponse }],
  });

  expect(seen).toEqual([404, { detail: "없음" }]);
  expect(error).toEqual({ detail: "없음" });
});

test("client.fetch leaves no listeners on a shared signal", async () => {
  await using vendor = await mirror();
  const { signal } = new AbortController();
  const shop = createShop({ baseUrl: vendor.url });

  for (let call = 0; call < 20; call += 1)
    await shop.fetch.POST("/orders", { body: order, signal });

  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("reading a body that never ends stops at the deadline, and when the signal aborts", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, {}));
  const clock = manualClock();
  const shop = createShop({ baseUrl: vendor.url, deadline: 500, clock });
  const send = (signal?: AbortSignal) =>
    failureOf(
      shop.fetch.POST("/orders", {
        body: new ReadableStream(),
        bodySerializer: (body: unknown) => body,
        duplex: "half",
        ...(signal && { signal }),
      } as never),
    );

  const late = send();
  await expect.poll(() => clock.waiting).toBe(1);
  clock.advance(500);
  expect(await late).toMatchObject({ name: "TimeoutError", limit: "deadline" });

  const controller = new AbortController();
  const aborted = send(controller.signal);
  await expect.poll(() => clock.waiting).toBe(1);
  controller.abort("그만");
  expect(await aborted).toBe("그만");
  expect(clock.waiting).toBe(0);
  expect(vendor.received).toEqual([]);
});

test("a middleware applies to the next call", async () => {
  const order = { order_code: "주문-1" };
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url });

  const nothing: unknown = shop.fetch.use({
    onRequest: ({ request }) => {
      request.headers.set("x-middleware", "1");
    },
  });
  await shop.fetch.GET("/orders/{order_code}", { params: { path: order } });

  expect(nothing).toBeUndefined();
  expect(vendor.received[0]?.headers["x-middleware"]).toBe("1");
});

test("an unknown option is rejected with the likely spelling", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, {}));
  const shop = createShop({ baseUrl: vendor.url });
  const options = { params, parseas: "text" };

  expect(await failureOf(shop.fetch.GET("/orders/{order_code}", options as never))).toMatchObject({
    message: expect.stringContaining('has no option "parseas". Did you mean "parseAs"?'),
  });
  expect(vendor.received).toEqual([]);
});
