// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    cancelTourOrder: {
      200: { $ref: "TourOrderCancellationAnswer" },
      403: { $ref: "ErrorDetail" },
      404: { $ref: "ErrorDetail" },
    },
  },
  schemas: {
    TourOrderCancellationAnswer: { oneOf: [{ $ref: "CancelledTourOrder" }, { $ref: "CancelledTourOrderEnvelope" }] },
    ErrorDetail: {
      type: "object",
      minProperties: 1,
      properties: { detail: { type: "string" }, message: { type: "string" } },
    },
    CancelledTourOrder: {
      type: "object",
      required: ["channel_order_code", "channel_order_status", "ax_order_code", "ax_order_status"],
      properties: {
        channel_order_code: { type: "string", minLength: 1 },
        channel_order_status: { $ref: "OrderStatus" },
        ax_order_code: { type: "string", minLength: 1 },
        ax_order_status: { $ref: "OrderStatus" },
      },
    },
    CancelledTourOrderEnvelope: {
      type: "object",
      required: ["data"],
      properties: {
        status_code: { type: "integer", format: "int32", minimum: 100, maximum: 599 },
        data: { $ref: "CancelledTourOrder" },
      },
    },
    OrderStatus: { type: "string", minLength: 1 },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createAxCloud({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
