// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    createOrder: { 401: { $ref: "AuthenticationFailure" }, 422: { $ref: "ValidationFailure" }, "2XX": {} },
    updateOrder: { 401: { $ref: "AuthenticationFailure" }, 422: { $ref: "ValidationFailure" } },
    createShipments: { 401: { $ref: "AuthenticationFailure" }, 422: { $ref: "ValidationFailure" }, "2XX": {} },
    updateProduct: { 401: { $ref: "AuthenticationFailure" }, 422: { $ref: "ValidationFailure" }, "2XX": {} },
    listRewards: { 401: { $ref: "AuthenticationFailure" }, 422: { $ref: "ValidationFailure" }, "2XX": {} },
    getShipmentStatus: { 401: { $ref: "AuthenticationFailure" }, "2XX": {} },
  },
  schemas: {
    AuthenticationFailure: { type: "object", properties: { detail: { type: "string" } } },
    ValidationFailure: {
      type: "object",
      properties: { detail: { type: "array", items: { $ref: "ValidationErrorItem" } } },
    },
    ValidationErrorItem: {
      type: "object",
      properties: {
        loc: { type: "array", items: { type: ["string", "integer"] } },
        msg: { type: "string" },
        type: { type: "string" },
      },
    },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createVReview({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
