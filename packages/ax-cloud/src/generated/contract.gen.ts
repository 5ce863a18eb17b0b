// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import type { Contract } from "@jumun/client/operation";

export const contract = {
  vendor: "ax-cloud",
  servers: { production: "https://prod.ax-cloud.com", test: "https://test.ax-cloud.com" },
  schemes: { token: { name: "authorization", prefix: "Token " } },
  operations: {
    cancelTourOrder: {
      id: "cancelTourOrder",
      method: "PATCH",
      path: "/v1/channel/orders/tour/{ax_order_code}",
      idempotent: true,
      security: [["token"]],
      input: { ax_order_code: "path", ax_status: "body", channel_status: "body", comment: "body" },
      required: ["ax_order_code", "ax_status", "channel_status"],
      body: "application/json",
      answers: { 200: "json", 403: "json", 404: "json" },
      envelope: { marks: ["data"], content: "data" },
    },
  },
} satisfies Contract;
