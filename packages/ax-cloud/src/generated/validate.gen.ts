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
    ErrorDetail: { type: "object", properties: { detail: { type: "string" }, message: { type: "string" } } },
    CancelledTourOrder: {
      type: "object",
      required: ["ax_order_code"],
      properties: {
        channel_order_code: { type: "string" },
        channel_order_status: { $ref: "OrderStatus" },
        ax_order_code: { type: "string" },
        ax_order_status: { $ref: "OrderStatus" },
      },
    },
    CancelledTourOrderEnvelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: { status_code: { type: "integer", enum: [200] }, data: { $ref: "CancelledTourOrder" } },
    },
    OrderStatus: { type: "string" },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createAxCloud({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
