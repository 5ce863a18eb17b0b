import type { Contract } from "@jumun/client/contract";
import type { Document, Operation, Schema } from "@jumun/openapi/document";

const getOrder: Operation = {
  operationId: "getOrder",
  security: [{ key: [] }],
  "x-idempotent": true,
  parameters: [
    {
      name: "id",
      in: "path",
      required: true,
      schema: { type: "string", minLength: 1 },
      example: "주문-1",
    },
  ],
  responses: {
    "200": {
      description: "OK.",
      headers: { Link: { schema: { type: "string", format: "uri" }, example: "<2>; rel=next" } },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Order" },
          examples: { one: { value: { name: "홍길동", state: "paid" } } },
        },
      },
    },
    "404": { description: "No such order." },
  },
};

const failure: Schema = {
  type: "object",
  "x-failure": true,
  "x-envelope": "/data",
  properties: { at: { type: "string", format: "date-time", pattern: "^2" } },
};

/** A small contract that reads one order (주문). */
export const document: Document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0.0" },
  servers: [{ url: "https://shop.invalid", "x-environment": "production" }],
  paths: {
    "/orders/{id}": {
      get: getOrder,
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } },
    schemas: {
      Failure: failure,
      Order: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          state: { type: "string", enum: ["paid", "sent"] },
          rows: { type: "array", minItems: 1, items: { type: ["integer", "null"], default: 1 } },
        },
      },
    },
  },
};

/** What the generator makes of it, written by hand. */
export function describeShop(): Contract {
  return {
    vendor: "shop",
    servers: { production: "https://shop.invalid" },
    securitySchemes: { key: { in: "header", name: "x-key" } },
    operations: {
      getOrder: {
        id: "getOrder",
        method: "GET",
        path: "/orders/{id}",
        idempotent: true,
        security: [["key"]],
        input: { id: { in: "path", required: true, schema: { type: "string", minLength: 1 } } },
        responses: { 200: "json", 404: "none" },
      },
    },
    schemas: {},
  };
}
