import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

describe("a path", () => {
  test("without a template wins over one with", async () => {
    const contract = shop();
    Object.assign(contract.paths["/orders/{order_no}"], {
      get: { operationId: "peekOrder", responses: { "204": { description: "있음" } } },
    });
    const mock = await startShop({ nuri: contract });
    const url = `${mock.url("nuri")}/orders`;
    expect((await fetch(`${url}/latest?access_token=k`)).status).toBe(200);
    expect((await fetch(`${url}/1`)).status).toBe(204);
  });

  test("leaves a method that it does not have to one with a template", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders/latest`, {
      method: "PATCH",
      headers: { authorization: "Token t" },
    });
    expect(await response.json()).toEqual({ order_no: "주문-1", buyer: "홍길동" });
  });

  test("may be percent-encoded", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/%6Frders/l%61test?access_token=k`);
    expect(response.status).toBe(200);
    const korean = await fetch(`${mock.url("nuri")}/orders/주문-1`, {
      method: "PATCH",
      headers: { authorization: "Token t" },
    });
    expect(korean.status).toBe(200);
  });

  test.each(["", "/", "/products", "/orders/1/2", "//orders"])(
    "that no operation has is a 404 as Prism's: '%s'",
    async (path) => {
      const mock = await startShop();
      const response = await fetch(`${mock.url("nuri")}${path}`);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("x-jumun-refusal")).toBe("no such path in the contract");
      expect(await response.json()).toMatchObject({
        type: "https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR",
        title: "Route not resolved, no path matched",
        status: 404,
        detail: `The contract of nuri has no path ${path || "/"}: GET / of the mock lists those it has.`,
      });
    },
  );

  test.each(["/orders/", "/orders/%E0%A4%A"])(
    "may have an empty or a malformed parameter, which is for validation to judge: %s",
    async (path) => {
      const mock = await startShop();
      const response = await fetch(`${mock.url("nuri")}${path}`, { method: "PUT" });
      expect(response.headers.get("allow")).toBe("DELETE, PATCH");
    },
  );
});

describe("a method", () => {
  test("that the path does not have is a 405 as Prism's, with those that it has", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders/latest`, { method: "PUT" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("DELETE, GET, PATCH");
    expect(response.headers.has("x-jumun-refusal")).toBe(true);
    expect(await response.json()).toMatchObject({
      type: "https://stoplight.io/prism/errors#NO_METHOD_MATCHED_ERROR",
      status: 405,
      detail: "The contract of nuri has no PUT /orders/latest: the path has DELETE, GET, PATCH.",
    });
  });

  test("HEAD is one of those, as in Prism", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url("nuri")}/orders`, { method: "HEAD" });
    expect(response.status).toBe(405);
  });
});

describe("a vendor", () => {
  test("that is not served is a 404 that names those that are", async () => {
    const mock = await startShop();
    const response = await fetch(`${mock.url()}/haneul/orders`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "urn:jumun:mock:unknown-vendor",
      title: "Unknown vendor",
      status: 404,
      detail: 'The mock does not serve "haneul": a path begins with one of /nuri.',
      vendors: ["nuri"],
    });
  });
});
