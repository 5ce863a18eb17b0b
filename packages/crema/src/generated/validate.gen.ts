// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    listUnpaidOrders: { 200: { $ref: "UnpaidOrderList" }, 401: { $ref: "AuthenticationFailure" } },
    getUnpaidOrder: { 200: { $ref: "UnpaidOrder" }, 401: { $ref: "AuthenticationFailure" } },
    createUnpaidOrder: { 201: { $ref: "UnpaidOrder" }, 401: { $ref: "AuthenticationFailure" } },
    updateUnpaidOrder: { 401: { $ref: "AuthenticationFailure" } },
    deleteUnpaidOrder: { 401: { $ref: "AuthenticationFailure" } },
    issueAccessToken: { 200: { $ref: "AccessToken" }, 401: { $ref: "AuthenticationFailure" } },
  },
  schemas: {
    UnpaidOrderList: { type: "array", items: { $ref: "UnpaidOrder" } },
    AuthenticationFailure: { type: "object", properties: { error: {} } },
    UnpaidOrder: {
      type: "object",
      required: [
        "id",
        "order_id",
        "order_code",
        "bank_name",
        "bank_account_no",
        "recipient_name",
        "sender_name",
        "unpaid_price_cents",
        "created_at",
        "updated_at",
      ],
      properties: {
        id: { type: "string", minLength: 1 },
        order_id: { type: "string", minLength: 1 },
        order_code: { type: "string", minLength: 1 },
        bank_name: { type: "string" },
        bank_account_no: { type: "string" },
        recipient_name: { type: "string" },
        sender_name: { type: "string" },
        unpaid_price_cents: { type: "string" },
        created_at: { type: "string", format: "date-time" },
        updated_at: { type: "string", format: "date-time" },
      },
    },
    AccessToken: {
      type: "object",
      required: ["access_token"],
      properties: {
        access_token: { type: "string", minLength: 1 },
        token_type: { type: "string" },
        expires_in: { type: "integer" },
      },
    },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createCrema({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
