// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import type { Contract } from "@jumun/client/contract";

export const contract = {
  vendor: "playauto",
  servers: { production: "https://openapi.playauto.io" },
  securitySchemes: {
    apiKey: { in: "header", name: "x-api-key" },
    token: { in: "header", name: "authorization", prefix: "Token " },
  },
  operations: {
    setInvoice: {
      id: "setInvoice",
      method: "PUT",
      path: "/api/order/setInvoice",
      idempotent: true,
      security: [["apiKey", "token"]],
      input: {
        orders: { in: "body", required: true },
        overwrite: { in: "body" },
        dupl_doubt_except_yn: { in: "body" },
        change_complete: { in: "body" },
      },
      body: { mediaType: "application/json", required: true, schema: { $ref: "TrackingUpdates" } },
      responses: { 200: "json", 401: "json" },
      failures: [
        { required: ["error_code"] },
        { required: ["error"] },
        { required: ["status"], values: { status: ["실패"] } },
      ],
      isList: true,
    },
    issueToken: {
      id: "issueToken",
      method: "POST",
      path: "/api/auth",
      idempotent: true,
      security: [["apiKey"]],
      input: { authentication_key: { in: "body" }, email: { in: "body" }, password: { in: "body" } },
      body: { mediaType: "application/json", required: true, schema: { $ref: "Account" } },
      responses: { 200: "json", 401: "json" },
      failures: [
        { required: ["error_code"] },
        { required: ["error"] },
        { required: ["status"], values: { status: ["실패"] } },
      ],
      isList: true,
    },
  },
  schemas: {
    TrackingUpdates: {
      type: "object",
      additionalProperties: { not: {} },
      required: ["orders"],
      properties: {
        orders: { type: "array", minItems: 1, items: { $ref: "TrackingUpdate" } },
        overwrite: { type: "boolean" },
        dupl_doubt_except_yn: { type: "string", enum: ["Y", "N"] },
        change_complete: { type: "boolean" },
      },
    },
    Account: { oneOf: [{ $ref: "AccountByKey" }, { $ref: "AccountByPassword" }] },
    TrackingUpdate: {
      type: "object",
      additionalProperties: { not: {} },
      required: ["bundle_no", "carr_no", "invoice_no"],
      properties: {
        bundle_no: { $ref: "BundleNumber" },
        carr_no: { type: "string", minLength: 1 },
        invoice_no: { type: "string", minLength: 1 },
      },
    },
    AccountByKey: {
      type: "object",
      additionalProperties: { not: {} },
      required: ["authentication_key"],
      properties: { authentication_key: { type: "string", minLength: 1 } },
    },
    AccountByPassword: {
      type: "object",
      additionalProperties: { not: {} },
      required: ["email", "password"],
      properties: {
        email: { type: "string", minLength: 1 },
        password: { type: "string", minLength: 1, format: "password" },
      },
    },
    BundleNumber: { type: "string", pattern: "\\S" },
  },
} satisfies Contract;
