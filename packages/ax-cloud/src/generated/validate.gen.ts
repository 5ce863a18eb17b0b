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
      200: { $ref: "TourOrderCancellationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
  },
  schemas: {
    TourOrderCancellationResponse: { oneOf: [{ $ref: "CanceledTourOrder" }, { $ref: "CanceledTourOrderEnvelope" }] },
    ErrorResponse: { type: "object", properties: { detail: { type: "string" }, message: { type: "string" } } },
    CanceledTourOrder: {
      type: "object",
      required: ["ax_order_code"],
      properties: {
        channel_order_code: { type: "string" },
        channel_order_status: { $ref: "OrderStatus" },
        ax_order_code: { type: "string" },
        ax_order_status: { $ref: "OrderStatus" },
      },
    },
    CanceledTourOrderEnvelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: { status_code: { type: "integer", enum: [200] }, data: { $ref: "CanceledTourOrder" } },
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
