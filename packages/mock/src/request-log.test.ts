import { describe, expect, test } from "vitest";
import { createRequestLog } from "./request-log.ts";
import { startShop } from "./testing/start.ts";

const headers = { "content-type": "application/json", authorization: "Bearer fake-token" };

describe("requests()", () => {
  test("lists each request with the status of its response", async () => {
    const mock = await startShop();
    const order = { order_no: "주문-1", buyer: "홍길동" };
    const url = `${mock.url("nuri")}/orders`;
    await fetch(url, { method: "POST", headers, body: JSON.stringify(order) });
    await fetch(`${url}?order_no=1&order_no=2`, { headers });
    await fetch(`${mock.url("nuri")}/products`);
    await fetch(`${mock.url()}/health`);
    expect(mock.requests()).toMatchObject([
      {
        vendor: "nuri",
        operationId: "createOrder",
        method: "POST",
        path: "/orders",
        query: {},
        headers: { "content-type": "application/json" },
        body: order,
        status: 201,
        fault: undefined,
      },
      { operationId: "getOrder", query: { order_no: ["1", "2"] }, body: undefined },
      { vendor: "nuri", operationId: undefined, path: "/products", status: 404 },
    ]);
    expect(mock.requests()).toHaveLength(3);
  });

  test("redacts credentials in the query, headers and nested bodies", async () => {
    const mock = await startShop();
    await fetch(`${mock.url("nuri")}/orders/latest?access_token=fake-secret`, {
      headers: { cookie: "session=fake-secret", "x-api-key": "fake-secret" },
    });
    await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: { ...headers, authorization: "Bearer fake-secret" },
      body: JSON.stringify({
        account: { password: "fake-secret and more", email: "a@nuri.example" },
        tokens: ["fake-secret"],
        token: { refresh: "fake-secret" },
        secretKey: "fake-secret",
        jwt: "fake-secret",
        memo: "sent with access_token: fake-secret-1",
      }),
    });
    const received = mock.requests();
    expect(JSON.stringify(received)).not.toContain("fake-secret");
    expect(received).toMatchObject([
      { query: { access_token: "***" }, headers: { cookie: "***", "x-api-key": "***" } },
      {
        headers: { authorization: "***" },
        body: {
          account: { password: "***", email: "a@nuri.example" },
          tokens: ["***"],
          token: { refresh: "***" },
          secretKey: "***",
          jwt: "***",
          memo: "sent with access_token: ***",
        },
      },
    ]);
  });

  test("parses forms, and omits texts in which it cannot find credentials", async () => {
    const mock = await startShop();
    const send = (type: string, body: string) =>
      fetch(`${mock.url("nuri")}/orders`, {
        method: "POST",
        headers: { ...headers, "content-type": type },
        body,
      });
    await send("application/x-www-form-urlencoded", "client_secret=fake&buyer=%ED%99%8D");
    await send("application/json", '{"client_secret": "fake",');
    await send("text/plain", "client_secret=fake");
    expect(mock.requests().map(({ body }) => body)).toEqual([
      { client_secret: "***", buyer: "홍" },
      undefined,
      undefined,
    ]);
  });

  test("omits bodies over 100 KB", async () => {
    const mock = await startShop();
    for (const length of [100_000, 110_000]) {
      const body = JSON.stringify({ order_no: "1", buyer: "홍길동", memo: "x".repeat(length) });
      await fetch(`${mock.url("nuri")}/orders`, { method: "POST", headers, body });
    }
    expect(mock.requests().map(({ body, status }) => [typeof body, status])).toEqual([
      ["object", 201],
      ["undefined", 201],
    ]);
  });

  test("has the latest 1000 requests, and is empty after a reset", async () => {
    const mock = await startShop();
    for (let batch = 0; batch < 21; batch += 1) {
      await Promise.all(
        Array.from({ length: 100 }, async () => (await fetch(`${mock.url("nuri")}/p`)).text()),
      );
    }
    await fetch(`${mock.url("nuri")}/last`);
    expect(mock.requests()).toHaveLength(1000);
    expect(mock.requests().at(-1)?.path).toBe("/last");
    mock.reset();
    expect(mock.requests()).toEqual([]);
  });

  test("is separate for each mock", async () => {
    const [one, other] = await Promise.all([startShop(), startShop()]);
    await fetch(`${one.url("nuri")}/orders`, { headers });
    one.failNext("listOrders", "cut");
    expect(other.requests()).toEqual([]);
    expect((await fetch(`${other.url("nuri")}/orders`, { headers })).status).toBe(200);
  });

  test("has bodies of any depth", async () => {
    const mock = await startShop();
    const body = `${"[".repeat(45_000)}${"]".repeat(45_000)}`;
    const response = await fetch(`${mock.url("nuri")}/orders`, { method: "POST", headers, body });
    expect(response.status).toBe(422);
    expect(mock.requests()).toMatchObject([{ operationId: "createOrder", status: 422 }]);
  });

  test("has parameters of any name", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders?__proto__=a&__proto__=b&constructor=c`;
    expect((await fetch(url, { headers })).status).toBe(200);
    const query = mock.requests()[0]?.query ?? {};
    expect(Object.getPrototypeOf(query)).toBeNull();
    expect(Object.entries(query)).toEqual([
      ["__proto__", ["a", "b"]],
      ["constructor", "c"],
    ]);
  });

  test("is limited to 8 MB", () => {
    const received = createRequestLog(new Set());
    const entry = {
      ...{ vendor: "nuri", operationId: "createOrder", method: "POST", path: "/orders" },
      ...{ search: "", headers: {}, status: 201, fault: undefined },
    };
    const before = process.memoryUsage().heapUsed;
    // Parsed, each takes 2.3 MB.
    for (let count = 0; count < 1500; count += 1) {
      received.add({ ...entry, json: `[${"[],".repeat(33_000)}${count}]` });
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024);
    const kept = received.list().map(({ body }) => (Array.isArray(body) ? body.at(-1) : undefined));
    expect(kept.length).toBe(84);
    expect(kept.at(-1)).toBe(1499);
  });
});
