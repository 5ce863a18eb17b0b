// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import type { Contract } from "@jumun/client/operation";

export const contract = {
  vendor: "playauto",
  servers: { production: "https://openapi.playauto.io" },
  schemes: { apiKey: { name: "x-api-key" }, token: { name: "authorization", prefix: "Token " } },
  operations: {
    setInvoice: {
      id: "setInvoice",
      method: "PUT",
      path: "/api/order/setInvoice",
      idempotent: true,
      security: [["apiKey", "token"]],
      input: { orders: "body", overwrite: "body", dupl_doubt_except_yn: "body", change_complete: "body" },
      required: ["orders"],
      body: "application/json",
      answers: { 200: "json", 401: "json" },
      failures: [["error_code"], ["error"]],
    },
    issueToken: {
      id: "issueToken",
      method: "POST",
      path: "/api/auth",
      idempotent: true,
      security: [["apiKey"]],
      input: { authentication_key: "body", email: "body", password: "body" },
      required: [],
      body: "application/json",
      answers: { 200: "json", 401: "json" },
      failures: [["error_code"], ["error"]],
    },
  },
} satisfies Contract;
