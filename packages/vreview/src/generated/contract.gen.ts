// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
import type { Contract } from "@jumun/client/operation";

export const contract = {
  vendor: "vreview",
  servers: {},
  schemes: { basic: { name: "authorization", prefix: "Basic " } },
  operations: {
    updateOrder: {
      id: "updateOrder",
      method: "PATCH",
      path: "/api/v1/orders/{id}",
      idempotent: true,
      security: [["basic"]],
      input: { id: "path", recipient_name: "body", recipient_cellphone: "body" },
      required: ["id", "recipient_name", "recipient_cellphone"],
      body: "application/json",
      answers: { 204: "none", 401: "json", 422: "json" },
    },
  },
} satisfies Contract;
