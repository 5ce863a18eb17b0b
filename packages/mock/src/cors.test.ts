import { describe, expect, test } from "vitest";
import { startShop } from "./testing/start.ts";

describe("a page of another origin", () => {
  const origin = "https://nuri.example";

  test("may ask whether it may send a request", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-methods")).toBe("POST");
    expect(response.headers.get("access-control-allow-headers")).toBe(
      "authorization, content-type",
    );
  });

  test("may read answers and refusals", async () => {
    const mock = await startShop();
    for (const path of ["/orders/latest?access_token=k", "/products"]) {
      const response = await fetch(`${mock.url("nuri")}${path}`, { headers: { origin } });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(response.headers.get("access-control-expose-headers")).toBe("*");
    }
  });
});

test("who is no page gets none of these headers", async () => {
  const mock = await startShop();
  const response = await fetch(`${mock.url("nuri")}/orders`);
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-"))).toEqual([]);
});
