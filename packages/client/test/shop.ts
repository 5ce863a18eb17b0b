import type { Call, Refusal, Success, Undocumented } from "../src/call.ts";
import type { Access } from "../src/client.ts";
import type { Contract } from "../src/operation.ts";
import type { CallOptions, ClientOptions } from "../src/options.ts";
import type { PagedCall } from "../src/page.ts";
import { PagingClient } from "../src/paging-client.ts";
import { pairs } from "../src/pairs.ts";
import { inQuery } from "../src/query-credential.ts";
import { styledRequest } from "../src/styled-request.ts";

/** A made-up vendor whose contract has one of everything, as the generator would describe it. */
export const shopContract = {
  vendor: "shop",
  servers: { production: "https://api.shop.invalid", test: "https://test.shop.invalid" },
  schemes: {
    key: { name: "x-api-key" },
    token: { name: "authorization", prefix: "Token " },
    query: { name: "access_token", place: inQuery },
  },
  operations: {
    getOrder: {
      id: "getOrder",
      method: "GET",
      path: "/orders/{order_code}",
      idempotent: true,
      security: [["key", "token"]],
      input: { order_code: "path", fields: "query" },
      required: ["order_code"],
      query: pairs,
      answers: { "200": "json", "404": "json", "4XX": "json" },
      failures: [["error_code", "messages"]],
      envelope: { marks: ["status_code", "data"], content: "data" },
    },
    traceOrder: {
      id: "traceOrder",
      method: "GET",
      path: "/orders/{order_code}",
      idempotent: true,
      security: [["key", "token"]],
      input: { order_code: "path", fields: "query", "X-Trace": "header" },
      required: ["order_code"],
      query: pairs,
      write: styledRequest,
      styles: { "X-Trace": { style: "simple", explode: false } },
      answers: { "200": "json" },
    },
    createOrder: {
      id: "createOrder",
      method: "POST",
      path: "/orders",
      idempotent: false,
      security: [["token"], ["query"]],
      input: { order_code: "body", 받는분: "body", memo: "body" },
      required: ["order_code"],
      body: "application/json",
      answers: { "201": "json", "204": "none", default: "json" },
    },
    updateOrder: {
      id: "updateOrder",
      method: "PUT",
      path: "/orders/{order_code}",
      idempotent: true,
      security: [["token"], ["query"]],
      input: { order_code: "path", 받는분: "body" },
      required: ["order_code"],
      body: "application/json",
      answers: { "200": "json", default: "json" },
    },
    payOrder: {
      id: "payOrder",
      method: "POST",
      path: "/orders/{order_code}/payments",
      idempotent: false,
      idempotencyKey: "idempotency-key",
      security: [["token"]],
      input: { order_code: "path", amount: "body" },
      required: ["order_code", "amount"],
      body: "application/json",
      answers: { "201": "json" },
    },
    listOrders: {
      id: "listOrders",
      method: "GET",
      path: "/orders",
      idempotent: true,
      security: [["token"], ["query"]],
      input: { page: "query", limit: "query" },
      query: pairs,
      required: [],
      answers: { "200": "json", "401": "json" },
      pagination: { page: "page", limit: "limit", items: [], last: "Link" },
    },
    issueToken: {
      id: "issueToken",
      method: "POST",
      path: "/oauth/token",
      idempotent: true,
      security: [],
      input: { client_id: "body", client_secret: "body" },
      required: ["client_id", "client_secret"],
      body: "application/x-www-form-urlencoded",
      form: pairs,
      answers: { "200": "json", "401": "json" },
    },
    login: {
      id: "login",
      method: "POST",
      path: "/login",
      idempotent: true,
      security: [],
      input: { user: "body", scopes: "body" },
      required: ["user"],
      body: "application/x-www-form-urlencoded",
      form: pairs,
      answers: { "200": "text" },
    },
  },
} satisfies Contract;

export interface Order {
  readonly order_code: string;
  readonly 받는분?: string;
}

export type GetOrderResult =
  | Success<200, Order>
  | Refusal<404, { readonly detail: string }>
  | Refusal<"4XX", { readonly message: string }>
  | Refusal<"failure", { readonly error_code: string; readonly messages: string[] }>
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

export class Shop extends PagingClient<Paths> {
  getOrder(
    input: { order_code: string; fields?: string | string[] },
    options?: CallOptions,
  ): Call<Order, GetOrderResult> {
    return this.send(shopContract.operations.getOrder, input, options);
  }

  traceOrder(
    input: { order_code: string; fields?: string | string[]; "X-Trace": string },
    options?: CallOptions,
  ): Call<Order, Success<200, Order> | Undocumented> {
    return this.send(shopContract.operations.traceOrder, input, options);
  }

  createOrder(
    input: { order_code: string; 받는분?: string; memo?: string },
    options?: CallOptions,
  ): Call<Order | undefined, Success<201, Order> | Success<204, undefined> | Undocumented> {
    return this.send(shopContract.operations.createOrder, input, options);
  }

  updateOrder(
    input: { order_code: string; 받는분?: string },
    options?: CallOptions,
  ): Call<Order, Success<200, Order> | Undocumented> {
    return this.send(shopContract.operations.updateOrder, input, options);
  }

  payOrder(
    input: { order_code: string; amount: number },
    options?: CallOptions,
  ): Call<Order, Success<201, Order> | Undocumented> {
    return this.send(shopContract.operations.payOrder, input, options);
  }

  listOrders(
    input: { page?: number; limit?: number } = {},
    options?: CallOptions,
  ): PagedCall<Order[], Order, Success<200, Order[]> | Undocumented> {
    return this.sendPaged(shopContract.operations.listOrders, input, options);
  }

  issueToken(
    input: { client_id: string; client_secret: string },
    options?: CallOptions,
  ): Call<
    { access_token: string; expires_in?: number },
    Success<200, { access_token: string }> | Undocumented
  > {
    return this.send(shopContract.operations.issueToken, input, options);
  }

  login(
    input: { user: string; scopes?: string[] },
    options?: CallOptions,
  ): Call<string, Success<200, string> | Undocumented> {
    return this.send(shopContract.operations.login, input, options);
  }
}

export const apiKey = "made-up-api-key";
export const token = "made-up-token";

/** Without retries, unless a test is about them. */
export function createShop(
  options: ClientOptions,
  access: Access = { credentials: { key: apiKey, token }, secrets: [] },
): Shop {
  return new Shop(shopContract, { retries: 0, ...options }, access);
}
