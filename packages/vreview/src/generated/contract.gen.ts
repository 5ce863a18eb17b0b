// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
import type { Contract } from "@jumun/client/contract";

export const contract = {
  vendor: "vreview",
  servers: {},
  securitySchemes: { basic: { in: "header", name: "authorization", prefix: "Basic " } },
  operations: {
    updateOrder: {
      id: "updateOrder",
      method: "PATCH",
      path: "/api/v1/orders/{id}",
      idempotent: true,
      security: [["basic"]],
      input: {
        id: { in: "path", required: true, schema: { type: "string", pattern: "\\S" } },
        recipient_name: { in: "body", required: true },
        recipient_cellphone: { in: "body", required: true },
      },
      body: { mediaType: "application/json", required: true, schema: { $ref: "Orderer" } },
      responses: { 204: "none", 401: "json", 422: "json" },
    },
  },
  schemas: {
    Orderer: {
      type: "object",
      additionalProperties: { not: {} },
      required: ["recipient_name", "recipient_cellphone"],
      properties: {
        recipient_name: { type: "string", minLength: 1 },
        recipient_cellphone: { type: "string", minLength: 1 },
      },
    },
  },
} satisfies Contract;
