import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { expect, test } from "vitest";
import { describeResponses } from "./validators.ts";

/** A contract of one operation that answers so. */
function shop(answer: object, schemas: Record<string, object> = {}): Document {
  const media = { schema: answer, examples: { one: { value: 1 } } };
  return JSON.parse(
    JSON.stringify({
      openapi: "3.1.0",
      paths: {
        "/orders": {
          get: {
            operationId: "listOrders",
            responses: {
              200: { description: "주문", content: { "application/json": media } },
              204: { description: "없음" },
              "4XX": {
                description: "거절",
                content: { "text/plain": { schema: { type: "string" } } },
              },
            },
          },
        },
      },
      components: { schemas },
    }),
  );
}

function described(answer: object, schemas?: Record<string, object>) {
  const document = shop(answer, schemas);
  return describeResponses(document, listOperations(document));
}

test("only JSON responses are described, by operation and key", () => {
  expect(described({ type: "array" })).toEqual({
    responses: { listOrders: { 200: { type: "array" } } },
    schemas: {},
  });
});

test("annotations are removed in every subschema", () => {
  const noise = { description: "설명", "x-evidence": {}, example: 1, title: "제목", default: 1 };
  const text = { type: "string", ...noise };
  const essence = { type: "string" };

  expect(
    described({
      ...noise,
      properties: { description: text, "x-code": text },
      patternProperties: { "^a": text },
      additionalProperties: text,
      propertyNames: text,
      items: text,
      prefixItems: [text],
      allOf: [text],
      anyOf: [text],
      oneOf: [text],
      not: text,
      enum: [noise],
    }).responses.listOrders?.[200],
  ).toEqual({
    properties: { description: essence, "x-code": essence },
    patternProperties: { "^a": essence },
    additionalProperties: essence,
    propertyNames: essence,
    items: essence,
    prefixItems: [essence],
    allOf: [essence],
    anyOf: [essence],
    oneOf: [essence],
    not: essence,
    enum: [noise],
  });
});

test("an extensible enumeration allows other values", () => {
  const schema = { type: "string", "x-extensible-enum": ["성공", "실패"] };
  expect(described(schema).responses.listOrders?.[200]).toEqual({ type: "string" });
});

test("const becomes an enum, true becomes {}, false becomes { not: {} }", () => {
  expect(
    described({ properties: { a: { const: null }, b: true }, additionalProperties: false })
      .responses.listOrders?.[200],
  ).toEqual({ properties: { a: { enum: [null] }, b: {} }, additionalProperties: { not: {} } });
});

test("a writeOnly property is not required in a response", () => {
  const password = { type: "string", writeOnly: true };
  expect(
    described({ required: ["id", "password"], properties: { id: {}, password } }).responses
      .listOrders?.[200]?.required,
  ).toEqual(["id"]);
});

test("the named schemas that a response refers to are included once, also recursive ones", () => {
  const schemas = {
    Unused: { type: "string" },
    List: { type: "array", items: { $ref: "#/components/schemas/Order" } },
    Order: {
      properties: { parts: { $ref: "#/components/schemas/List", description: "나눔" } },
    },
  };

  expect(described({ $ref: "#/components/schemas/List" }, schemas)).toEqual({
    responses: { listOrders: { 200: { $ref: "List" } } },
    schemas: {
      List: { type: "array", items: { $ref: "Order" } },
      Order: { properties: { parts: { $ref: "List" } } },
    },
  });
});

test("a reference into a schema is followed too", () => {
  const $ref = "#/components/schemas/Order/properties/id";
  const schemas = { Order: { properties: { id: { type: "string" } } } };

  expect(described({ $ref }, schemas)).toEqual({
    responses: { listOrders: { 200: { $ref: "Order/properties/id" } } },
    schemas: { "Order/properties/id": { type: "string" } },
  });
});

test("an unsupported keyword is an error", () => {
  const schema = { items: { unevaluatedProperties: false } };
  expect(() => described(schema)).toThrow(
    "The response 200 of listOrders uses the keyword unevaluatedProperties, which the client does not check.",
  );
  expect(() => described({ $ref: "#/components/schemas/Order" }, { Order: schema })).toThrow(
    "The schema Order uses the keyword unevaluatedProperties",
  );
});
