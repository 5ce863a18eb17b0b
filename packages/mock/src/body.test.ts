import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, test } from "vitest";
import { bodyLimit } from "./body.ts";
import { startShop } from "./testing/start.ts";

const headers = { "content-type": "application/json; charset=utf-8", authorization: "Bearer t" };

describe("a body that is declared as JSON and is not", () => {
  test("gets an error response at once", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers,
      body: '{"buyer": "홍길동",',
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("x-jumun-refusal")).toBe("malformed JSON in the body");
    expect(await response.json()).toMatchObject({
      type: "urn:jumun:mock:malformed-json",
      title: "The body is not JSON",
      status: 400,
      detail: expect.stringContaining("cannot be parsed"),
    });
  });

  test("leaves the connection usable", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders`;
    await (await fetch(url, { method: "POST", headers, body: "주문" })).text();
    const order = JSON.stringify({ order_no: "주문-1", buyer: "홍길동" });
    expect((await fetch(url, { method: "POST", headers, body: order })).status).toBe(201);
  });
});

describe("a required body", () => {
  test("must not be missing or empty", async () => {
    const mock = await startShop();
    for (const body of [null, "", new Blob([]).stream()]) {
      const init: RequestInit & { duplex: "half" } = {
        method: "POST",
        headers,
        body,
        duplex: "half",
      };
      const response = await fetch(`${mock.url("nuri")}/orders`, init);
      expect(response.status).toBe(422);
      expect(response.headers.get("x-jumun-refusal")).toBe("Body parameter is required");
    }
  });
});

describe("a body over 10 MB", () => {
  const tooLarge = { status: 413, type: "urn:jumun:mock:body-too-large" };

  test("is rejected by its Content-Length", async () => {
    const mock = await startShop();
    const call = request(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: { ...headers, "content-length": bodyLimit + 1 },
    });
    call.flushHeaders();
    const [response]: IncomingMessage[] = await once(call, "response");
    expect(response?.statusCode).toBe(413);
    call.on("error", () => {}).destroy();
  });

  test("is rejected while it is read if it has no Content-Length", async () => {
    const mock = await startShop();
    const call = request(`${mock.url("nuri")}/orders`, { method: "POST", headers });
    const responded = once(call, "response");
    const megabyte = Buffer.alloc(1024 * 1024, "가");
    for (let sent = 0; sent <= bodyLimit; sent += megabyte.length) call.write(megabyte);
    const [response]: IncomingMessage[] = await responded;
    const body = (await response?.toArray())?.join("") ?? "";
    expect(JSON.parse(body)).toMatchObject(tooLarge);
    call.on("error", () => {}).destroy();
  });

  test("is accepted at exactly the limit", async () => {
    const mock = await startShop();
    const order = { order_no: "주문-1", buyer: "홍길동", memo: "" };
    const room = bodyLimit - Buffer.byteLength(JSON.stringify(order));
    const body = JSON.stringify({ ...order, memo: "x".repeat(room) });
    expect(Buffer.byteLength(body)).toBe(bodyLimit);
    const response = await fetch(`${mock.url("nuri")}/orders`, { method: "POST", headers, body });
    expect(response.status).toBe(201);
  });
});

test("the mock keeps running if a client disconnects while it sends a body", async () => {
  const mock = await startShop();
  const call = request(`${mock.url("nuri")}/orders`, {
    method: "POST",
    headers: { ...headers, "content-length": 100 },
  });
  call.on("error", () => {});
  await new Promise((resolve) => {
    call.on("close", resolve);
    call.write("{", () => call.destroy());
  });
  const response = await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`);
  expect(response.status).toBe(200);
});

describe("a body in another charset", () => {
  const eucKr = Buffer.from([0xc8, 0xab, 0xb1, 0xe6, 0xb5, 0xbf]);
  const json = Buffer.concat([Buffer.from('{"order_no":"1","buyer":"'), eucKr, Buffer.from('"}')]);

  test.each([
    ["malformed UTF-8", "application/json", json, 400, "malformed-utf-8"],
    ["a declared charset", "application/json; charset=euc-kr", json, 415, "charset"],
    ["a form", "application/x-www-form-urlencoded", "buyer=%B0%A1", 400, "malformed-utf-8"],
  ])("is refused: %s", async (_, contentType, body, status, type) => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: { ...headers, "content-type": contentType },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      type: `urn:jumun:mock:${type}`,
      reason: expect.any(String),
      where: "#/paths/~1orders/post/requestBody",
    });
  });
});

test("an Accept with invalid characters gets a 406", async () => {
  const mock = await startShop();
  for (const accept of ["\xff/\xff", "a/b, \xff/json"]) {
    const response = await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`, {
      headers: { accept },
    });
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ reason: "malformed Accept" });
  }
});

test("a number over 1.8e308 gets an error response with its pointer", async () => {
  const mock = await startShop();
  const body = '{"order_no":"1","buyer":"홍길동","memo":[{"a":1e309}]}';
  const url = `${mock.url("nuri")}/orders`;
  const response = await fetch(url, { method: "POST", headers, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    type: "urn:jumun:mock:number-too-large",
    pointer: "#/memo/0/a",
  });
});
