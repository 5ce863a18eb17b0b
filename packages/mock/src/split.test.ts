import { describe, expect, test } from "vitest";
import { startShop } from "./testing/start.ts";

async function read(path: string, headers: Record<string, string> = {}) {
  const mock = await startShop();
  const response = await fetch(`${mock.url("nuri")}${path}`, {
    headers: { authorization: "Bearer t", ...headers },
  });
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}

describe("without the parameter", () => {
  test("the response is that of the first half, with its headers", async () => {
    const { body, headers } = await read("/orders?limit=2");
    expect(body).toEqual([
      { order_no: "주문-1", buyer: "홍길동" },
      { order_no: "주문-2", buyer: "성춘향" },
    ]);
    expect(headers.get("link")).toBe('</orders?page=2>; rel="next"');
  });

  test("a dynamic response matches the schema of the half", async () => {
    expect((await read("/orders", { prefer: "dynamic=true" })).body).toBeInstanceOf(Array);
  });
});

describe("with the parameter", () => {
  test("the response is that of the second half, without the headers of the first", async () => {
    const { body, headers } = await read(`/orders?order_no=${encodeURIComponent("주문-1")}`);
    expect(body).toEqual({ order_no: "주문-1", buyer: "홍길동" });
    expect(headers.has("link")).toBe(false);
  });

  test("the parameters of the first half are unknown", async () => {
    expect((await read("/orders?order_no=1&limit=0")).status).toBe(200);
    expect((await read("/orders?limit=0")).status).toBe(422);
  });

  test("the parameter must have a value", async () => {
    const { status, headers } = await read("/orders?order_no=");
    expect(status).toBe(422);
    expect(headers.get("x-jumun-refusal")).toBe(
      "Request query must have required property 'order_no'",
    );
  });
});

describe("a preferred example", () => {
  test("may be another example of the half", async () => {
    const { body, headers } = await read("/orders?order_no=1", { prefer: "example=gift-order" });
    expect(body).toEqual({ order_no: "주문-3", buyer: "이몽룡" });
    expect(headers.has("link")).toBe(false);
  });

  test("may belong to the other half", async () => {
    const { body, headers } = await read("/orders?order_no=1", { prefer: "example=two-orders" });
    expect(body).toHaveLength(2);
    expect(headers.has("sl-violations")).toBe(false);
  });
});
