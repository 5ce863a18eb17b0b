import { once } from "node:events";
import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import { parseFault } from "./fault.ts";
import type { Mock } from "./mock.ts";
import { startShop } from "./testing/start.ts";

const json = { "content-type": "application/json", authorization: "Bearer t" };
const order = { order_no: "주문-1", buyer: "홍길동" };

function create(mock: Mock, fault: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${mock.url("nuri")}/orders`, {
    method: "POST",
    headers: { ...json, ...(fault ? { "x-jumun-fault": fault } : {}) },
    body: JSON.stringify(order),
    ...init,
  });
}

describe("a request with a fault in its header", () => {
  test("gets 429 with Retry-After, and the fault in a header", async () => {
    const mock = await startShop();
    const response = await create(mock, "rate-limited=3");
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("3");
    expect(response.headers.get("x-jumun-fault")).toBe("rate-limited=3");
    expect(response.headers.get("x-jumun-refusal")).toBeNull();
    expect(await response.json()).toMatchObject({ type: "urn:jumun:mock:fault", status: 429 });
  });

  test.each([
    ["server-error", 500],
    ["server-error=503", 503],
  ])("gets a failure of the server: %s", async (fault, status) => {
    const mock = await startShop();
    expect((await create(mock, fault)).status).toBe(status);
  });

  test.each([
    ["html", 200],
    ["html=502", 502],
  ])("gets a page in HTML: %s", async (fault, status) => {
    const mock = await startShop();
    const response = await create(mock, fault);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test.each(["reset-before", "reset-after"])("gets its connection reset: %s", async (fault) => {
    const mock = await startShop();
    await expect(create(mock, fault)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(mock.requests()).toMatchObject([{ fault, status: undefined }]);
  });

  test("is carried out before reset-after, and not before reset-before", async () => {
    const mock = await startShop();
    await expect(create(mock, "reset-before")).rejects.toThrow();
    await expect(create(mock, "reset-after")).rejects.toThrow();
    expect(mock.requests().map(({ body }) => body)).toEqual([undefined, order]);
  });

  test("gets half of a response with its full Content-Length", async () => {
    const mock = await startShop();
    const response = await create(mock, "cut");
    expect(response.status).toBe(201);
    const length = Number(response.headers.get("content-length"));
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.length).toBeGreaterThan(0);
    expect(first?.value?.length).toBeLessThan(length);
    await expect(reader?.read()).rejects.toThrow("terminated");
  });

  test("gets half of the head if the response has no body", async () => {
    const mock = await startShop();
    const url = new URL(`${mock.url("nuri")}/orders/1`);
    const socket = connect(Number(url.port), url.hostname);
    const authorization = `Basic ${btoa("id:secret")}`;
    socket.write(
      `DELETE ${url.pathname} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\nx-jumun-fault: cut\r\n\r\n`,
    );
    const chunks = await socket.toArray();
    expect(Buffer.concat(chunks).toString()).toBe("HTTP/1.1 204");
  });

  test("gets its response in pieces", async () => {
    const mock = await startShop();
    const start = performance.now();
    const response = await create(mock, "drip=20");
    const headAfter = performance.now() - start;
    const text = await response.text();
    const pieces = Math.ceil(Buffer.byteLength(text) / 16);
    expect(JSON.parse(text)).toEqual(order);
    expect(pieces).toBeGreaterThan(2);
    expect(performance.now() - start).toBeGreaterThanOrEqual(headAfter + (pieces - 2) * 20);
  });

  test("gets a delayed response", async () => {
    const mock = await startShop();
    const start = performance.now();
    expect((await create(mock, "delay=80")).status).toBe(201);
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
  });

  test("gets a response with a wrong content type", async () => {
    const mock = await startShop();
    const response = await create(mock, "wrong-content-type");
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(await response.json()).toEqual(order);
  });

  test("gets a body with one violation of the contract", async () => {
    const mock = await startShop();
    const response = await create(mock, "broken-body");
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ buyer: "홍길동" });
    const list = await fetch(`${mock.url("nuri")}/orders`, {
      headers: { ...json, "x-jumun-fault": "broken-body" },
    });
    expect(await list.json()).toEqual([
      { buyer: "홍길동" },
      { order_no: "주문-2", buyer: "성춘향" },
    ]);
  });

  test("gets a broken body even if the contract has none or allows any", async () => {
    const mock = await startShop();
    const removed = await fetch(`${mock.url("nuri")}/orders/1`, {
      method: "DELETE",
      headers: { authorization: `Basic ${btoa("id:secret")}`, "x-jumun-fault": "broken-body" },
    });
    expect(removed.status).toBe(200);
    expect(await removed.json()).toEqual({ unexpected: true });
    const refused = await create(mock, "broken-body", { body: "{}" });
    expect(refused.status).toBe(422);
    await expect(refused.json()).resolves.toBeNull();
  });

  test.each(["reset", "html=99", "cut=1", "delay=0.5"])(
    "is refused where there is no such fault: %s",
    async (fault) => {
      const mock = await startShop();
      const response = await create(mock, fault);
      expect(response.status).toBe(400);
      expect(response.headers.get("x-jumun-refusal")).toMatch(/^x-jumun-fault: /);
      expect(response.headers.get("x-jumun-blame")).toBe("client");
    },
  );
});

describe("the number of a fault", () => {
  test("has a default", () => {
    expect(parseFault("rate-limited")).toMatchObject({ name: "rate-limited", value: 1 });
    expect(parseFault(" html ")).toMatchObject({ name: "html", value: 200, text: "html" });
  });

  test("must be in its range, which the error names", () => {
    expect(() => parseFault("server-error=404")).toThrow(
      new RangeError(
        'The fault "server-error" takes status from 500 to 599, as in "server-error=500".',
      ),
    );
  });
});

describe("failNext", () => {
  test("makes the next calls of an operation fail, in the order of the calls of failNext", async () => {
    const mock = await startShop();
    mock.failNext("createOrder", "server-error=503", 2);
    mock.failNext("createOrder", "rate-limited");
    const statuses = [];
    for (const _ of [1, 2, 3, 4]) statuses.push((await create(mock, "")).status);
    expect(statuses).toEqual([503, 503, 429, 201]);
  });

  test("distinguishes the halves of a split", async () => {
    const mock = await startShop();
    mock.failNext("getOrder", "server-error");
    const read = async (query: string) =>
      (await fetch(`${mock.url("nuri")}/orders${query}`, { headers: json })).status;
    expect(await read("")).toBe(200);
    expect(await read("?order_no=1")).toBe(500);
    expect(await read("?order_no=1")).toBe(200);
  });

  test("waits if a request has a fault in its header", async () => {
    const mock = await startShop();
    mock.failNext("createOrder", "server-error=503");
    expect((await create(mock, "rate-limited")).status).toBe(429);
    expect((await create(mock, "")).status).toBe(503);
  });

  test("rejects an unknown operation, an unknown fault and a wrong number", async () => {
    const mock = await startShop();
    expect(() => mock.failNext("createOrdr", "cut")).toThrow(
      'The mock serves no vendor and no operation "createOrdr". Did you mean "createOrder"? Its operations are nuri/listOrders,',
    );
    expect(() => mock.failNext("createOrder", "cut", 0)).toThrow("from 1, and not 0");
    // @ts-expect-error: there is no such fault.
    expect(() => mock.failNext("createOrder", "reset")).toThrow('There is no fault "reset"');
  });
});

test("the mock keeps running if a client disconnects during a drip or a delay", async () => {
  const mock = await startShop();
  for (const fault of ["drip=60000", "delay=600000"]) {
    const url = new URL(mock.url("nuri"));
    const socket = connect(Number(url.port), url.hostname);
    socket.on("error", () => {});
    socket.write(
      `GET /nuri/orders/latest?access_token=k HTTP/1.1\r\nHost: localhost\r\nx-jumun-fault: ${fault}\r\n\r\n`,
    );
    await expect.poll(() => mock.requests().length).toBe(1);
    socket.destroy();
    await once(socket, "close");
    mock.reset();
  }
  expect((await create(mock, "")).status).toBe(201);
  await mock.close();
});
