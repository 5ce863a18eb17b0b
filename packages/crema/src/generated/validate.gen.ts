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
    listSubBrands: { 200: { $ref: "SubBrandList" }, 401: { $ref: "AuthenticationFailure" } },
    getSubBrand: { 200: { $ref: "SubBrand" }, 401: { $ref: "AuthenticationFailure" } },
    createOrUpdateSubBrand: { 201: { $ref: "SubBrand" }, 401: { $ref: "AuthenticationFailure" } },
    updateSubBrand: { 401: { $ref: "AuthenticationFailure" }, "2XX": {} },
    deleteSubBrand: { 401: { $ref: "AuthenticationFailure" }, "2XX": {} },
    getSubBrandById: { 200: { $ref: "SubBrand" }, 401: { $ref: "AuthenticationFailure" } },
    issueAccessToken: { 200: { $ref: "AccessToken" }, 401: { $ref: "AuthenticationFailure" } },
  },
  schemas: {
    UnpaidOrderList: { type: "array", items: { $ref: "UnpaidOrder" } },
    AuthenticationFailure: { type: "object", properties: { error: {} } },
    UnpaidOrder: {
      type: "object",
      required: ["order_code"],
      properties: {
        id: { type: ["string", "integer"] },
        order_id: { type: ["string", "integer"] },
        order_code: { type: "string" },
        bank_name: { type: "string" },
        bank_account_no: { type: "string" },
        recipient_name: { type: "string" },
        sender_name: { type: "string" },
        unpaid_price_cents: { type: ["string", "integer"] },
        created_at: { type: "string", format: "date-time" },
        updated_at: { type: "string", format: "date-time" },
      },
    },
    SubBrandList: { type: "array", items: { $ref: "SubBrand" } },
    SubBrand: {
      type: "object",
      required: ["id", "code"],
      properties: {
        id: { type: "integer" },
        code: { type: "string" },
        name: { type: "string" },
        created_at: { type: "string", format: "date-time" },
        updated_at: { type: "string", format: "date-time" },
      },
    },
    AccessToken: {
      type: "object",
      required: ["access_token"],
      properties: {
        access_token: { type: "string" },
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
