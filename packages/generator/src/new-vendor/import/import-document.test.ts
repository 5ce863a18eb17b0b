import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importDocument } from "./import-document.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-import-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function imported(text: string, name = "given.yaml") {
  const path = join(folder, name);
  await writeFile(path, text);
  const { contract, lines } = await importDocument(path, "haneul");
  return { contract: parse(contract), lines: lines.map((line) => line.replace(`${path}:`, "")) };
}

const orders = `openapi: 3.0.3
info: { title: 하늘마켓, version: "1" }
servers: [{ url: https://api.haneul.kr }]
paths:
  /orders/{id}:
    get:
      operationId: get-order
      x-internal: yes
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: 주문, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
    put:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" }, example: { id: 1 } } } }
      responses: { "200": { description: 주문 } }
    head:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: 있음 } }
components:
  schemas:
    Order: { type: object, required: [id], properties: { id: { type: string, example: 주문-1 }, memo: { type: string, nullable: true } } }
`;

test("missing parts of a contract are added, and the rest is kept", async () => {
  const { contract, lines } = await imported(orders);
  const { get, put } = contract.paths["/orders/{id}"];

  expect(get).toMatchObject({ operationId: "getOrder", "x-idempotent": true });
  expect(put).toMatchObject({ operationId: "putOrdersId", "x-idempotent": false });
  expect(get["x-internal"]).toBeUndefined();
  expect(get.parameters[0].example).toBe("string");
  // An example that its schema rejects is replaced.
  const { examples } = put.requestBody.content["application/json"];
  expect(examples).toEqual({ "made-up": { value: { id: "주문-1", memo: "string" } } });
  expect(put.requestBody["x-whole-body"]).toBe(true);
  expect(contract.components.schemas.Order.properties.memo).toEqual({ type: ["string", "null"] });
  expect(contract.servers[0]["x-environment"]).toBe("production");
  expect(lines).toEqual(["15 HEAD /orders/{id} is left out: The client has no method for HEAD."]);
});

test("OpenAPI 2.0 is converted", async () => {
  const { contract } = await imported(`swagger: "2.0"
info: { title: 하늘마켓, version: "1" }
host: api.haneul.kr
schemes: [https]
paths:
  /orders:
    post:
      consumes: [application/json]
      produces: [application/json]
      parameters: [{ name: order, in: body, required: true, schema: { $ref: "#/definitions/Order" } }]
      responses: { "200": { description: 주문, schema: { $ref: "#/definitions/Order" } } }
definitions:
  Order: { type: object, properties: { id: { type: string } } }
`);
  expect(contract.openapi).toBe("3.1.0");
  expect(contract.servers[0].url).toBe("https://api.haneul.kr");
  expect(contract.paths["/orders"].post.requestBody.content).toHaveProperty("application/json");
  expect(contract.components.schemas).toHaveProperty("Order");
});

const secured = `openapi: 3.1.0
info: { title: 하늘마켓, version: "1" }
paths:
  /orders:
    get: { security: [{ token: [] }], responses: { "204": { description: 없음 } } }
  /certified:
    get: { security: [{ certificate: [] }], responses: { "204": { description: 없음 } } }
webhooks:
  orderPaid:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Paid" } } } }
      responses: { "200": { description: 받음 } }
components:
  schemas:
    Paid: { type: object, properties: { id: { type: string } } }
  securitySchemes:
    token: { type: http, scheme: Token }
    certificate: { type: mutualTLS }
`;

test("an Authorization scheme other than Basic and Bearer becomes a key with a prefix", async () => {
  const { contract, lines } = await imported(secured);
  expect(contract.components.securitySchemes).toEqual({
    token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "Token " },
  });
  expect(lines).toContain(
    "7 GET /certified is left out: The client cannot send any of its security alternatives.",
  );
});

test("webhooks with a named payload are kept", async () => {
  const { contract } = await imported(secured);
  expect(contract.webhooks.orderPaid.post).toMatchObject({
    operationId: "postOrderPaid",
    "x-idempotent": false,
  });
});

test("files that the document refers to are bundled", async () => {
  await writeFile(join(folder, "schemas.yaml"), "Item: { type: string }\n");
  const { contract } = await imported(
    orders.replaceAll("#/components/schemas/Order", "schemas.yaml#/Item"),
  );
  expect(contract.components.schemas.Item).toEqual({ type: "string" });
});

test("an operation is left out only if it uses the rejected component", async () => {
  const { contract, lines } = await imported(`openapi: 3.0.3
info: { title: 하늘마켓, version: "1" }
paths:
  /orders: { get: { responses: { "200": { $ref: "#/components/responses/Order" } } } }
  /items: { get: { responses: { "200": { $ref: "#/components/responses/OrderItem" } } } }
components:
  responses:
    Order: { description: 주문, content: { application/json: { schema: { type: strin } } } }
    OrderItem: { description: 주문상품, content: { application/json: { schema: { type: string } } } }
`);
  expect(Object.keys(contract.paths)).toEqual(["/items"]);
  expect(Object.keys(contract.components.responses)).toEqual(["OrderItem"]);
  expect(lines).toEqual([expect.stringMatching(/^4 GET \/orders is left out: /)]);
});

test.each([
  ["parameters", 8, "88 GET /cookie/optional is left out: fetch cannot send a cookie parameter"],
  ["bodies", 16, "64 PUT /xml is left out: Only text can be carried as application/xml"],
])(
  "%s.yaml is imported without the operations that cannot be carried",
  async (name, count, leftOut) => {
    const path = fileURLToPath(new URL(`fixture/${name}.yaml`, import.meta.url));
    const { contract, lines } = await importDocument(path, "haneul");
    expect(contract.match(/^ +operationId:/gm)).toHaveLength(count);
    expect(lines.join("\n")).toContain(leftOut);
  },
);

describe("a document is refused", () => {
  test.each([
    ["of another version", "openapi: 3.2.0\n", "is OpenAPI 3.2.0. Give an OpenAPI 2.0, 3.0 or 3.1"],
    ["without a version", "info: {}\n", "does not state an OpenAPI version"],
    ["without operations", "openapi: 3.0.3\n", 'describes no operation: "paths" is empty.'],
    ["that is not YAML", "a: [1\n", /given\.yaml:2:1 The file is not YAML/],
    [
      "that refers to the network",
      orders.replace("#/components/schemas/Order", "https://haneul.invalid/order.yaml"),
      "refers to https://haneul.invalid/order.yaml, which cannot be read",
    ],
  ])("%s", async (_, text, reason) => {
    await expect(imported(text)).rejects.toThrow(reason);
  });

  test("that does not exist", async () => {
    await expect(importDocument(join(folder, "nowhere.yaml"), "haneul")).rejects.toThrow(
      "does not exist or cannot be read",
    );
  });
});
