// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    setInvoice: { 200: { $ref: "InvoiceEntriesAnswer" }, 401: { $ref: "AuthenticationFailure" } },
    issueToken: { 200: { $ref: "TokenAnswer" }, 401: { $ref: "AuthenticationFailure" } },
  },
  schemas: {
    InvoiceEntriesAnswer: {
      oneOf: [
        { $ref: "InvoiceEntryResults" },
        { $ref: "PlayautoFailure" },
        { $ref: "PlayautoOlderFailure" },
        { $ref: "PlayautoFailedStatus" },
      ],
    },
    AuthenticationFailure: { anyOf: [{ $ref: "PlayautoFailure" }, { $ref: "PlayautoOlderFailure" }] },
    TokenAnswer: {
      oneOf: [
        { $ref: "IssuedTokens" },
        { $ref: "PlayautoFailure" },
        { $ref: "PlayautoOlderFailure" },
        { $ref: "PlayautoFailedStatus" },
      ],
    },
    InvoiceEntryResults: { type: "array", items: { $ref: "InvoiceEntryResult" } },
    PlayautoFailure: {
      type: "object",
      required: ["error_code"],
      properties: {
        error_code: { $ref: "FailureCode" },
        messages: { type: "array", items: { type: "string" } },
      },
    },
    PlayautoOlderFailure: {
      type: "object",
      required: ["error"],
      not: { required: ["error_code"], properties: { error_code: {} } },
      properties: {
        error: {
          anyOf: [
            {
              type: "object",
              properties: { error_code: { $ref: "FailureCode" }, message: { type: "string" } },
            },
            { type: "string" },
          ],
        },
      },
    },
    PlayautoFailedStatus: {
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
    InvoiceEntryResult: { oneOf: [{ $ref: "EnteredInvoice" }, { $ref: "RefusedInvoice" }] },
    FailureCode: { anyOf: [{ type: "string" }, { type: "integer" }] },
    IssuedToken: {
      type: "object",
      required: ["token"],
      properties: { token: { type: "string" }, sol_no: { type: ["integer", "string"] } },
    },
    EnteredInvoice: {
      type: "object",
      required: ["bundle_no", "result"],
      properties: {
        bundle_no: { type: "string" },
        result: { type: "string", enum: ["성공"] },
        message: { type: "string" },
      },
    },
    RefusedInvoice: {
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
