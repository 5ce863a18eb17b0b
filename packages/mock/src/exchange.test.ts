import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, test } from "vitest";
import { startShop } from "./testing/start.ts";

const json = { "content-type": "application/json", authorization: "Bearer t" };
const order = { order_no: "주문-1", buyer: "홍길동" };

describe("a valid request", () => {
  test("gets the contract's example, with its headers", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: json,
      body: JSON.stringify(order),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual(order);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("x-jumun-refusal")).toBeNull();
  });

  test("gets no headers without a value, and percent-encoded Korean in headers", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: json,
      body: JSON.stringify(order),
    });
    expect(response.headers.has("x-fast")).toBe(false);
    const location = response.headers.get("location") ?? "";
    expect(decodeURIComponent(location)).toBe("https://api.nuri.example/주문/1");
  });

  test("gets no content type if the response has no body", async () => {
    const mock = await startShop();
    // Without any Accept, which fetch would add, Prism calls nothing text/plain.
    const call = request(`${mock.url("nuri")}/orders/1`, {
      method: "DELETE",
      headers: { authorization: `Basic ${btoa("id:secret")}` },
    }).end();
    const [response]: IncomingMessage[] = await once(call, "response");
    expect(response?.statusCode).toBe(204);
    expect(response?.headers).not.toHaveProperty("content-type");
    expect(await response?.toArray()).toEqual([]);
  });

  test("gets the same response again after a request with another Accept", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders/latest?access_token=k`;
    const ask = async (accept: string) => (await fetch(url, { headers: { accept } })).status;
    expect(await ask("application/json")).toBe(200);
    expect(await ask("text/csv")).toBe(406);
    expect(await ask("application/json")).toBe(200);
    expect(await ask("text/html, application/json;q=0.9, */*;q=0.8")).toBe(200);
  });
});

describe("a request that breaks the contract", () => {
  test("gets the documented error response, and the reason in a header", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ order_no: "주문-1", 주문자: "홍길동" }),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ detail: "주문자 이름이 없습니다." });
    expect(response.headers.get("x-jumun-refusal")).toBe(
      "Request body must have required property 'buyer' (and 1 more)",
    );
    const violations: unknown = JSON.parse(response.headers.get("sl-violations") ?? "");
    expect(violations).toMatchObject([
      { location: ["request", "body"], severity: "Error", code: "required" },
      { message: "Request body must NOT have additional properties; found '주문자'" },
    ]);
  });

  test("gets the documented error response that the caller prefers", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "POST",
      headers: { ...json, prefer: "code=422, example=order-no-taken" },
      body: "{}",
    });
    expect(await response.json()).toEqual({ detail: "이미 있는 주문번호입니다." });
    expect(response.headers.has("x-jumun-refusal")).toBe(true);
  });

  test("gets a problem if no error response is documented", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders?limit=0`;
    const response = await fetch(url, { headers: { authorization: "Bearer t" } });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
      title: expect.any(String),
      status: 422,
      detail: expect.any(String),
      validation: [{ location: ["query", "limit"], code: "minimum" }],
    });
    expect(response.headers.get("x-jumun-refusal")).toBe(
      "Request query parameter limit must be >= 1",
    );
  });

  test("is also validated by its path parameters", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders/${"주".repeat(11)}`, {
      method: "PATCH",
      headers: { authorization: "Token t" },
    });
    expect(response.status).toBe(422);
    expect(response.headers.get("x-jumun-refusal")).toContain(
      "order_no must NOT have more than 10",
    );
  });

  test("may have an empty query value, which Prism ignores", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders?limit=`;
    expect((await fetch(url, { headers: { authorization: "Bearer t" } })).status).toBe(200);
  });
});

describe("media types", () => {
  test("of a body must be documented, however the body is sent", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders`;
    const headers = { authorization: "Bearer t", "content-type": "text/plain" };
    const reason = "Supported content types: application/json";
    const whole = await fetch(url, { method: "POST", headers, body: "주문" });
    expect(whole.headers.get("x-jumun-refusal")).toBe(reason);
    const body = new Blob(["주문"]).stream();
    const init: RequestInit & { duplex: "half" } = {
      method: "POST",
      headers,
      body,
      duplex: "half",
    };
    const chunked = await fetch(url, init);
    expect(chunked.headers.get("x-jumun-refusal")).toBe(reason);
  });

  test("that are malformed get an error response", async () => {
    const mock = await startShop();
    const url = `${mock.url("nuri")}/orders`;
    const posted = await fetch(url, {
      method: "POST",
      headers: { authorization: "Bearer t", "content-type": "json" },
      body: "{}",
    });
    expect(posted.status).toBe(415);
    expect(posted.headers.get("x-jumun-refusal")).toBe("malformed Content-Type");
    const asked = await fetch(url, { headers: { authorization: "Bearer t", accept: "json" } });
    expect(asked.status).toBe(406);
    expect(asked.headers.get("x-jumun-refusal")).toBe("malformed Accept");
  });
});
