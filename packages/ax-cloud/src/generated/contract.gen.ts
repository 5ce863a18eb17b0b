// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import type { Contract } from "@jumun/client/contract";

export const contract = {
  vendor: "ax-cloud",
  servers: { production: "https://prod.ax-cloud.com", test: "https://test.ax-cloud.com" },
  securitySchemes: { token: { in: "header", name: "authorization", prefix: "Token " } },
  operations: {
    cancelTourOrder: {
      id: "cancelTourOrder",
      method: "PATCH",
      path: "/v1/channel/orders/tour/{ax_order_code}",
      idempotent: true,
      security: [["token"]],
      input: {
        ax_order_code: { in: "path", required: true, schema: { type: "string", pattern: "\\S" } },
        ax_status: { in: "body", required: true },
        channel_status: { in: "body", required: true },
        comment: { in: "body" },
      },
      body: { mediaType: "application/json", required: true, schema: { $ref: "TourOrderCancellation" } },
      responses: { 200: "json", 403: "json", 404: "json" },
      envelope: { required: ["status_code", "data"], values: { status_code: [200] }, pointer: "/data" },
    },
  },
  schemas: {
    TourOrderCancellation: {
      type: "object",
      additionalProperties: { not: {} },
      required: ["ax_status", "channel_status"],
      properties: {
        ax_status: { $ref: "RequestedOrderStatus" },
        channel_status: { $ref: "RequestedOrderStatus" },
        comment: { type: "string" },
      },
    },
    RequestedOrderStatus: { type: "string", enum: ["New", "Traveler cancel", "Unavoidable cancel"] },
  },
} satisfies Contract;
