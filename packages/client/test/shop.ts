import type { ApiPromise, Failure, Success, Undocumented } from "../src/api-promise.ts";
import { Client } from "../src/client.ts";
import type { Contract, JsonSchema } from "../src/contract.ts";
import type { Access } from "../src/credential.ts";
import type { CallOptions, ClientOptions } from "../src/options.ts";
import type { PagedCall } from "../src/paged-call.ts";

const text: JsonSchema = { type: "string" };
const orderCode: JsonSchema = { type: "string", minLength: 1, pattern: "\\S" };
const inPath = { in: "path", required: true, schema: orderCode } as const;
const inQuery = (schema: JsonSchema) => ({ in: "query", schema }) as const;
const inBody = { in: "body" } as const;
const required = { in: "body", required: true } as const;

/** The contract of a made-up vendor that uses every feature, in the generator's format. */
export const shopContract = {
  vendor: "shop",
  servers: { production: "https://api.shop.invalid", test: "https://test.shop.invalid" },
  securitySchemes: {
    key: { in: "header", name: "x-api-key" },
    token: { in: "header", name: "authorization", prefix: "Token " },
    query: { in: "query", name: "access_token" },
  },
  operations: {
    getOrder: {
      id: "getOrder",
      method: "GET",
      path: "/orders/{order_code}",
      idempotent: true,
      security: [["key", "token"]],
      input: { order_code: inPath, fields: inQuery({ type: ["string", "array"], items: text }) },
      responses: { "200": "json", "404": "json", "4XX": "json" },
      failures: [{ required: ["error_code", "messages"] }],
      envelope: { required: ["status_code", "data"], pointer: "/data" },
    },
    traceOrder: {
      id: "traceOrder",
      method: "GET",
      path: "/orders/{order_code}",
      idempotent: true,
      security: [["key", "token"]],
      input: {
        order_code: inPath,
        fields: inQuery({ type: ["string", "array"], items: text }),
        "X-Trace": { in: "header", schema: text },
      },
      responses: { "200": "json" },
    },
    createOrder: {
      id: "createOrder",
      method: "POST",
      path: "/orders",
      idempotent: false,
      security: [["token"], ["query"]],
      input: { order_code: required, 받는분: inBody, memo: inBody },
      body: {
        mediaType: "application/json",
        required: true,
        schema: {
          type: "object",
          required: ["order_code"],
          properties: { order_code: text, 받는분: text, memo: {} },
        },
      },
      responses: { "201": "json", "204": "none", default: "json" },
    },
    updateOrder: {
      id: "updateOrder",
      method: "PUT",
      path: "/orders/{order_code}",
      idempotent: true,
      security: [["token"], ["query"]],
      input: { order_code: inPath, 받는분: inBody },
      body: {
        mediaType: "application/json",
        required: true,
        schema: { type: "object", properties: { 받는분: text } },
      },
      responses: { "200": "json", default: "json" },
    },
    deleteOrder: {
      id: "deleteOrder",
      method: "DELETE",
      path: "/orders",
      idempotent: true,
      security: [["token"], ["query"]],
      input: { order_code: { in: "query", required: true, schema: orderCode } },
      responses: { "204": "none" },
    },
    payOrder: {
      id: "payOrder",
      method: "POST",
      path: "/orders/{order_code}/payments",
      idempotent: false,
      idempotencyKey: "idempotency-key",
      security: [["token"]],
      input: { order_code: inPath, amount: required },
      body: {
        mediaType: "application/json",
        required: true,
        schema: {
          type: "object",
          required: ["amount"],
          properties: { amount: { type: "integer", minimum: 1 } },
        },
      },
      responses: { "201": "json" },
    },
    listOrders: {
      id: "listOrders",
      method: "GET",
      path: "/orders",
      idempotent: true,
      security: [["token"], ["query"]],
      input: {
        page: inQuery({ type: "integer", minimum: 1 }),
        limit: inQuery({ type: "integer", minimum: 1, maximum: 100 }),
      },
      responses: { "200": "json", "401": "json" },
      pagination: { style: "page-number", page: "page", limit: "limit", items: [], last: "Link" },
    },
    issueToken: {
      id: "issueToken",
      method: "POST",
      path: "/oauth/token",
      idempotent: true,
      security: [],
      input: { client_id: required, client_secret: required },
      body: {
        mediaType: "application/x-www-form-urlencoded",
        required: true,
        schema: {
          type: "object",
          required: ["client_id", "client_secret"],
          properties: { client_id: text, client_secret: text },
        },
      },
      responses: { "200": "json", "401": "json" },
    },
    login: {
      id: "login",
      method: "POST",
      path: "/login",
      idempotent: true,
      security: [],
      input: { user: required, scopes: inBody },
      body: {
        mediaType: "application/x-www-form-urlencoded",
        required: true,
        schema: {
          type: "object",
          required: ["user"],
          properties: { user: text, scopes: { type: "array", items: text } },
        },
      },
      responses: { "200": "text" },
    },
  },
  schemas: {},
} satisfies Contract;

export interface Order {
  readonly order_code: string;
  readonly 받는분?: string;
}

export type GetOrderResult =
  | Success<200, Order>
  | Failure<404, { readonly detail: string }>
  | Failure<"4XX", { readonly message: string }>
  | Failure<"failure", { readonly error_code: string; readonly messages: string[] }>
  | Undocumented;

interface Paths {
  "/orders/{order_code}": {
    get: {
      parameters: { path: { order_code: string } };
      responses: { 200: { content: { "application/json": Order } } };
    };
    put: {
      parameters: { path: { order_code: string } };
      requestBody: { content: { "application/json": unknown } };
      responses: { 200: { content: { "application/json": Order } } };
    };
  };
  "/orders": {
    post: {
      requestBody: { content: { "application/json": unknown } };
      responses: { 201: { content: { "application/json": Order } } };
    };
  };
}

export class Shop extends Client<Paths> {
  constructor(options: ClientOptions, access: Access) {
    super(shopContract, options, access);
  }

  getOrder(
    input: { order_code: string; fields?: string | string[] },
    options?: CallOptions,
  ): ApiPromise<Order, GetOrderResult> {
    return this.call(shopContract.operations.getOrder, input, options);
  }

  traceOrder(
    input: { order_code: string; fields?: string | string[]; "X-Trace": string },
    options?: CallOptions,
  ): ApiPromise<Order, Success<200, Order> | Undocumented> {
    return this.call(shopContract.operations.traceOrder, input, options);
  }

  createOrder(
    input: { order_code: string; 받는분?: string; memo?: unknown },
    options?: CallOptions,
  ): ApiPromise<Order | undefined, Success<201, Order> | Success<204, undefined> | Undocumented> {
    return this.call(shopContract.operations.createOrder, input, options);
  }

  updateOrder(
    input: { order_code: string; 받는분?: string },
    options?: CallOptions,
  ): ApiPromise<Order, Success<200, Order> | Undocumented> {
    return this.call(shopContract.operations.updateOrder, input, options);
  }

  deleteOrder(
    input: { order_code: string },
    options?: CallOptions,
  ): ApiPromise<undefined, Success<204, undefined> | Undocumented> {
    return this.call(shopContract.operations.deleteOrder, input, options);
  }

  payOrder(
    input: { order_code: string; amount: number },
    options?: CallOptions,
  ): ApiPromise<Order, Success<201, Order> | Undocumented> {
    return this.call(shopContract.operations.payOrder, input, options);
  }

  listOrders(
    input: { page?: number; limit?: number } = {},
    options?: CallOptions,
  ): PagedCall<Order[], Order, Success<200, Order[]> | Undocumented> {
    return this.callPaged(shopContract.operations.listOrders, input, options);
  }

  issueToken(
    input: { client_id: string; client_secret: string },
    options?: CallOptions,
  ): ApiPromise<
    { access_token: string; expires_in?: number },
    Success<200, { access_token: string }> | Undocumented
  > {
    return this.call(shopContract.operations.issueToken, input, options);
  }

  login(
    input: { user: string; scopes?: string[] },
    options?: CallOptions,
  ): ApiPromise<string, Success<200, string> | Undocumented> {
    return this.call(shopContract.operations.login, input, options);
  }
}

export const apiKey = "made-up-api-key";
export const token = "made-up-token";

/** Without retries, because few tests need them. */
export function createShop(
  options: ClientOptions,
  access: Access = { credentials: { key: apiKey, token }, secrets: [] },
): Shop {
  return new Shop({ retries: 0, ...options }, access);
}
