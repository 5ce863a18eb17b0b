// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    setInvoice: { 200: { $ref: "TrackingUpdateResponse" }, 401: { $ref: "AuthenticationFailure" } },
    issueToken: { 200: { $ref: "TokenResponse" }, 401: { $ref: "AuthenticationFailure" } },
  },
  schemas: {
    TrackingUpdateResponse: {
      oneOf: [
        { $ref: "TrackingUpdateResults" },
        { $ref: "PlayAutoFailure" },
        { $ref: "PlayAutoOlderFailure" },
        { $ref: "PlayAutoFailedStatus" },
      ],
    },
    AuthenticationFailure: { anyOf: [{ $ref: "PlayAutoFailure" }, { $ref: "PlayAutoOlderFailure" }] },
    TokenResponse: {
      oneOf: [
        { $ref: "IssuedTokens" },
        { $ref: "PlayAutoFailure" },
        { $ref: "PlayAutoOlderFailure" },
        { $ref: "PlayAutoFailedStatus" },
      ],
    },
    TrackingUpdateResults: { type: "array", items: { $ref: "TrackingUpdateResult" } },
    PlayAutoFailure: {
      type: "object",
      required: ["error_code"],
      properties: { error_code: { $ref: "ErrorCode" }, messages: { type: "array", items: { type: "string" } } },
    },
    PlayAutoOlderFailure: {
      type: "object",
      required: ["error"],
      not: { required: ["error_code"], properties: { error_code: {} } },
      properties: {
        error: {
          anyOf: [
            {
              type: "object",
              properties: { error_code: { $ref: "ErrorCode" }, message: { type: "string" } },
            },
            { type: "string" },
          ],
        },
      },
    },
    PlayAutoFailedStatus: {
      type: "object",
      required: ["status"],
      not: {
        anyOf: [
          { required: ["error_code"], properties: { error_code: {} } },
          { required: ["error"], properties: { error: {} } },
        ],
      },
      properties: { status: { type: "string", enum: ["실패"] } },
    },
    IssuedTokens: { type: "array", items: { $ref: "IssuedToken" } },
    TrackingUpdateResult: { oneOf: [{ $ref: "TrackingUpdateSuccess" }, { $ref: "TrackingUpdateFailure" }] },
    ErrorCode: { anyOf: [{ type: "string" }, { type: "integer" }] },
    IssuedToken: {
      type: "object",
      required: ["token"],
      properties: { token: { type: "string" }, sol_no: { type: ["integer", "string"] } },
    },
    TrackingUpdateSuccess: {
      type: "object",
      required: ["bundle_no", "result"],
      properties: {
        bundle_no: { type: "string" },
        result: { type: "string", enum: ["성공"] },
        message: { type: "string" },
      },
    },
    TrackingUpdateFailure: {
      type: "object",
      required: ["bundle_no", "result"],
      properties: {
        bundle_no: { type: "string" },
        result: { type: "string", enum: ["실패"] },
        error_code: { type: "string" },
        messages: { type: "array", items: { type: "string" } },
        message: { type: "string" },
      },
    },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createPlayAuto({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
