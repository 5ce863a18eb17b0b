import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

const json = { "content-type": "application/json", authorization: "Bearer t" };

async function refusal(path: string, init: RequestInit = {}, contract: unknown = shop()) {
  const mock = await startShop({ nuri: contract });
  const response = await fetch(`${mock.url()}${path}`, init);
  expect(response.headers.get("x-jumun-refusal")).not.toBeNull();
  return [
    response.headers.get("x-jumun-blame"),
    decodeURIComponent(response.headers.get("x-jumun-where") ?? "nowhere"),
  ];
}

const post = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

describe("an error response blames the client, and points to the violated part of the contract", () => {
  test.each<[string, string, RequestInit, string]>([
    ["no such vendor", "/haneul", {}, "nowhere"],
    ["no such path", "/nuri/products", {}, "#/paths"],
    ["no such method", "/nuri/orders/1", { method: "PUT" }, "#/paths/~1orders~1{order_no}"],
    ["no credential", "/nuri/orders", {}, "#/components/securitySchemes/bearer"],
    [
      "a parameter out of its bounds",
      "/nuri/orders?limit=0",
      { headers: json },
      "#/paths/~1orders/get/parameters/1/schema/minimum",
    ],
    [
      "a parameter that is missed",
      "/nuri/orders?order_no=",
      { headers: json },
      "#/components/parameters/OrderNumber",
    ],
    [
      "a parameter in the path",
      "/nuri/orders/12345678901",
      { method: "PATCH", headers: { authorization: "Token t" } },
      "#/paths/~1orders~1{order_no}/parameters/0/schema/maxLength",
    ],
    ["no body", "/nuri/orders", { ...post(""), body: null }, "#/paths/~1orders/post/requestBody"],
    ["malformed JSON", "/nuri/orders", post("{"), "#/paths/~1orders/post/requestBody"],
    [
      "a media type that is unknown",
      "/nuri/orders",
      post("주문", { ...json, "content-type": "text/plain" }),
      "#/paths/~1orders/post/requestBody/content",
    ],
    [
      "a property that is missed",
      "/nuri/orders",
      post({ order_no: "1" }),
      "#/components/schemas/NewOrder/required",
    ],
    [
      "a property of another type",
      "/nuri/orders",
      post({ order_no: "1", buyer: 1 }),
      "#/components/schemas/NewOrder/properties/buyer/type",
    ],
    [
      "a preference",
      "/nuri/orders",
      { headers: { ...json, prefer: "code=404" } },
      "#/paths/~1orders/get/responses",
    ],
    [
      "nothing for Accept",
      "/nuri/orders",
      { headers: { ...json, accept: "text/csv" } },
      "#/paths/~1orders/get/responses",
    ],
  ])("%s", async (_, path, init, where) => {
    expect(await refusal(path, init)).toEqual(["client", where]);
  });

  test("in ASCII", async () => {
    const contract = shop();
    Object.assign(contract.paths, {
      "/주문/{번호}": {
        get: { operationId: "read", responses: { "204": { description: "있음" } } },
      },
    });
    const mock = await startShop({ nuri: contract });
    const response = await fetch(`${mock.url("nuri")}/주문/1`, { method: "PUT" });
    const where = response.headers.get("x-jumun-where") ?? "";
    expect(where).toMatch(/^#\/paths\/~1[%A-F0-9~1]+$/);
    expect(decodeURIComponent(where)).toBe("#/paths/~1주문~1{번호}");
  });

  test("through references, items and nested properties", async () => {
    const contract = shop();
    Object.assign(contract.components.schemas.NewOrder.properties, {
      parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
    });
    Object.assign(contract.components.schemas, {
      Part: { type: "object", properties: { count: { type: "integer", minimum: 1 } } },
    });
    const body = { order_no: "1", buyer: "홍길동", parts: [{ count: 1 }, { count: 0 }] };
    expect(await refusal("/nuri/orders", post(body), contract)).toEqual([
      "client",
      "#/components/schemas/Part/properties/count/minimum",
    ]);
  });
});

test("an error response blames the contract if it has no usable response", async () => {
  const contract = shop();
  Object.assign(contract.paths["/orders/latest"].get, {
    responses: {
      "200": {
        description: "주문",
        content: { "text/csv": { examples: { latest: { value: { order_no: "주문-9" } } } } },
      },
    },
  });
  const [blame, where] = await refusal("/nuri/orders/latest?access_token=k", {}, contract);
  expect([blame, where]).toEqual(["contract", "#/paths/~1orders~1latest/get/responses"]);
});

test("a successful response does not have these headers", async () => {
  const mock = await startShop();
  const response = await fetch(`${mock.url("nuri")}/orders`, { headers: json });
  const names = [...response.headers.keys()];
  expect(names.filter((name) => name.startsWith("x-jumun"))).toEqual([]);
});
