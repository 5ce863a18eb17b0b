import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Document } from "./document.ts";
import { exampleInputs } from "./example-input.ts";
import { flatInput } from "./flat-input.ts";
import { listOperations } from "./list-operations.ts";
import { responseVariants } from "./response-variants.ts";

const document: Document = parse(`
openapi: 3.1.0
security: [{ token: [] }]
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string }, example: 주문-1 }
    get:
      operationId: readOrders
      summary: 주문 조회
      security: [{}, { token: [] }]
      x-idempotent: true
      x-split:
        by: code
        absent:
          operationId: listOrders
          summary: 목록
          description: 여러 주문
          parameters: [limit]
          x-pagination: { style: page-number, page: limit, items: "" }
          responses:
            "200":
              schema: { $ref: "#/components/schemas/Orders" }
              examples: [many]
              headers: [Link]
        present:
          operationId: getOrder
          summary: 한 건
          description: 한 주문
          parameters: [code]
          responses:
            "200":
              schema: { $ref: "#/components/schemas/Order" }
              examples: [one]
              headers: []
      parameters:
        - { name: code, in: query, schema: { type: string }, example: c-1 }
        - { name: limit, in: query, schema: { type: integer }, example: 10 }
      responses:
        "200":
          description: 성공
          headers:
            Link: { example: <http://x>, schema: { type: string } }
          content:
            application/json:
              schema:
                oneOf: [{ $ref: "#/components/schemas/Orders" }, { $ref: "#/components/schemas/Order" }]
              examples:
                many: { value: [{ code: c-1 }] }
                one: { value: { code: c-1 } }
        "404": { description: 없음 }
    put:
      operationId: replaceOrder
      x-idempotent: false
      requestBody:
        required: true
        content:
          application/vnd.shop+json:
            schema: { $ref: "#/components/schemas/Order" }
            examples:
              simple: { value: { code: c-9 } }
          application/x-www-form-urlencoded: { schema: { type: object } }
      responses:
        "200":
          description: 성공
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/Order" }
                  - { $ref: "#/components/schemas/Wrapped" }
                  - { $ref: "#/components/schemas/Failure" }
  /either:
    post:
      operationId: either
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: object, required: [email, same], properties: { email: {}, same: {} } }
                - { type: object, required: [key, same], properties: { key: {}, same: {} } }
      responses: { "204": { description: 없음 } }
  /rows:
    post:
      operationId: rows
      parameters: [{ name: dry, in: query, schema: { type: boolean } }]
      requestBody:
        content: { application/json: { schema: { type: array, items: {} }, examples: { two: { value: [1, 2] } } } }
      responses: { "204": { description: 없음 } }
components:
  schemas:
    Order: { type: object, description: 주문, required: [code], properties: { code: { $ref: "#/components/schemas/Code" } } }
    Code: { type: string, description: 주문 번호 }
    Orders: { type: array, items: { $ref: "#/components/schemas/Order" } }
    Wrapped: { type: object, required: [data], x-envelope: /data, properties: { data: {} } }
    Failure: { type: object, required: [error_code], x-failure: true }
`);
const [listOrders, getOrder, replaceOrder, either, rows] = listOperations(document);

test("a split becomes two operations, each with its own parameters, response and examples", () => {
  expect(listOrders).toMatchObject({
    id: "listOrders",
    method: "GET",
    path: "/orders/{id}",
    idempotent: true,
    halfOf: { operationId: "readOrders", by: "code", present: false },
    pagination: { page: "limit" },
  });
  expect(listOrders?.parameters.map(({ name }) => name)).toEqual(["id", "limit"]);
  expect(listOrders?.responses).toMatchObject([
    {
      key: "200",
      schema: { $ref: "#/components/schemas/Orders" },
      examples: [{ name: "many" }],
      headers: [{ name: "Link", example: "<http://x>" }],
    },
    { key: "404", examples: [], headers: [] },
  ]);
  expect(getOrder).not.toHaveProperty("pagination");
  expect(getOrder?.responses[0]).toMatchObject({ examples: [{ name: "one" }], headers: [] });
});

test("the parameter of a split is required in the half that has it", () => {
  expect(getOrder?.parameters).toMatchObject([
    { name: "id", required: true },
    { name: "code", required: true },
  ]);
});

test("an optional credential is last; an operation without a requirement has that of the document", () => {
  expect(listOrders?.security).toEqual([["token"], []]);
  expect(replaceOrder?.security).toEqual([["token"]]);
});

test("the first media type of a body is the one that is sent", () => {
  expect(replaceOrder?.body).toMatchObject({
    mediaType: "application/vnd.shop+json",
    required: true,
  });
});

test("the flat input joins parameters and body, with the description of each field", () => {
  expect(replaceOrder && flatInput(document, replaceOrder)).toEqual({
    fields: [
      { name: "id", in: "path", required: true },
      { name: "code", in: "body", required: true },
    ],
    schema: {
      type: "object",
      properties: {
        id: { type: "string" },
        code: { $ref: "#/components/schemas/Code", description: "주문 번호" },
      },
      required: ["id", "code"],
    },
  });
});

test("a body of alternatives has the fields of all, and requires those that every alternative requires", () => {
  expect(either && flatInput(document, either).fields).toEqual([
    { name: "email", in: "body", required: false },
    { name: "same", in: "body", required: true },
    { name: "key", in: "body", required: false },
  ]);
});

test("a body that is not an object is one field, body", () => {
  expect(rows && flatInput(document, rows)).toMatchObject({
    fields: [
      { name: "dry", in: "query", required: false },
      { name: "body", in: "content", required: false },
    ],
    schema: { properties: { dry: { type: "boolean" }, body: { type: "array" } }, required: [] },
  });
  expect(rows && exampleInputs(rows)).toEqual([{ name: "two", input: { body: [1, 2] } }]);
});

test("example inputs join the examples of parameters and body", () => {
  expect(replaceOrder && exampleInputs(replaceOrder)).toEqual([
    { name: "simple", input: { id: "주문-1", code: "c-9" } },
  ]);
});

test("the variants of a response are data, failures and an envelope", () => {
  const [response] = replaceOrder?.responses ?? [];
  expect(response && responseVariants(document, response)).toMatchObject({
    data: [{ $ref: "#/components/schemas/Order" }],
    failures: [{ $ref: "#/components/schemas/Failure" }],
    failureRequiredKeys: [["error_code"]],
    envelope: { path: ["data"] },
  });
});

test("an unseen response has the failures that all declared responses share", () => {
  const declared: Document = parse(`
openapi: 3.1.0
info: { title: 상점, version: 1.0.0 }
paths:
  /orders:
    get: { operationId: listOrders, responses: { "200": { $ref: "#/components/responses/Orders" } } }
    delete: { operationId: deleteOrders, responses: { "2XX": { content: { application/json: { schema: {} } } } } }
components:
  responses:
    Orders:
      content:
        application/json:
          schema: { oneOf: [{ type: array }, { $ref: "#/components/schemas/Failure" }] }
  schemas:
    Failure: { type: object, required: [error_code], x-failure: true }
`);
  const unseen = listOperations(declared)[1]?.responses[0];
  expect(unseen && responseVariants(declared, unseen)).toEqual({
    data: [{}],
    failures: [{ $ref: "#/components/schemas/Failure" }],
    failureRequiredKeys: [["error_code"]],
  });
});

test("an envelope's pointer can lead into a list and a nested object", () => {
  const nested: Document = parse(`
openapi: 3.1.0
components:
  schemas:
    Rows: { type: array, items: { $ref: "#/components/schemas/Row" } }
    Row: { properties: { "a/b": { title: 주문 } } }
paths:
  /orders:
    get:
      operationId: getOrder
      summary: 주문 조회
      responses:
        "200":
          description: 주문
          content:
            application/json:
              schema:
                oneOf:
                  - required: [data]
                    x-envelope: /data/0/a~1b
                    properties: { data: { $ref: "#/components/schemas/Rows" } }
`);
  const [response] = listOperations(nested)[0]?.responses ?? [];
  expect(response && responseVariants(nested, response)).toMatchObject({
    data: [{ title: "주문" }],
    envelope: { path: ["data", "0", "a/b"] },
  });
});
