import type { Document } from "@jumun/contract/document";
import { listOperations } from "@jumun/contract/operation";
import type { Judge } from "./contract-points.ts";
import { validatorOf } from "./validator.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** A contract that changes one order (주문). */
const document: Document = {
  openapi: "3.1.0",
  info: { title: "하늘마켓", version: "1" },
  paths: {
    "/orders/{id}": {
      put: {
        operationId: "changeOrder",
        security: [{ key: [] }, { login: [] }],
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Change" },
              examples: { paid: { value: { state: "결제완료" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "OK.",
            headers: { "X-Left": { schema: { type: "integer", minimum: 0 }, example: 3 } },
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    { type: "object", required: ["id"], properties: { id: { type: "string" } } },
                    { type: "object", required: ["error"], properties: { error: {} } },
                  ],
                },
                examples: { changed: { value: { id: "1" } } },
              },
            },
          },
          "404": { description: "No such order." },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "x-key" },
      login: { type: "http", scheme: "basic" },
    },
    schemas: {
      Change: {
        type: "object",
        additionalProperties: false,
        required: ["state"],
        properties: {
          state: { type: "string", enum: ["결제완료", "취소"] },
          memo: { type: "string", maxLength: 5 },
        },
      },
    },
  },
};

export const judge: Judge = {
  document,
  operations: listOperations(document),
  fits: validatorOf(document),
};

/** An exchange that is as the contract says. */
export const exchange: WireExchange = {
  method: "PUT",
  url: "http://127.0.0.1/shop/orders/1?limit=100",
  requestHeaders: { "x-key": "made-up-key", "content-type": "application/json" },
  requestBody: '{"state":"결제완료"}',
  status: 200,
  responseHeaders: { "content-type": "application/json; charset=utf-8", "x-left": "0" },
  responseBody: '{"id":"1"}',
};
