import type { Document } from "@jumun/openapi/document";
import { isSuccessKey } from "@jumun/openapi/find-response";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation, Example } from "@jumun/openapi/operation";
import { responseVariants } from "@jumun/openapi/response-variants";
import { isUnseen } from "@jumun/openapi/unseen-response";
import { createSchemaValidator, type SchemaValidator } from "./behaviour/schema-validator.ts";
import type { VendorMock } from "./behaviour/vendor-mock.ts";

/** How the operations of a vendor fail in a 2xx response. */
export interface VendorErrors {
  /** Whether the operation can fail, with this code if there is one. */
  has(operationId: string, code: string | undefined): boolean;
  /** The documented body of a failed call; undefined if `mock.ts` makes an item of the call fail. */
  body(operationId: string, code: string | undefined): unknown;
}

export function createVendorErrors(
  document: Document,
  vendorMock: VendorMock | undefined,
): VendorErrors {
  const operations = new Map(listOperations(document).map((each) => [each.id, each]));
  const validatorOf = createSchemaValidator(document);
  const failsItem = (id: string) => vendorMock?.failures?.[id] !== undefined;

  function body(id: string, code: string | undefined): unknown {
    const operation = operations.get(id);
    if (operation === undefined || (code === undefined && failsItem(id))) return undefined;
    const isUnknown = operation.responses.some((one) => isSuccessKey(one.key) && isUnseen(one));
    // A call whose success nobody has seen fails as the others do.
    const shown = isUnknown ? [...operations.values()] : [operation];
    return shown
      .flatMap((one) => successExamples(one))
      .filter(({ value }) => isFailure(document, validatorOf, operation, value))
      .find(({ value }) => code === undefined || hasCode(value, code))?.value;
  }

  return { body, has: (id, code) => failsItem(id) || body(id, code) !== undefined };
}

function successExamples({ responses }: ContractOperation): Example[] {
  return responses.filter(({ key }) => isSuccessKey(key)).flatMap(({ examples }) => examples);
}

/** Whether a body reports a failed call of the operation, although its status is a success. */
export function isFailure(
  document: Document,
  validatorOf: SchemaValidator,
  { responses }: ContractOperation,
  body: unknown,
): boolean {
  return responses
    .filter(({ key }) => isSuccessKey(key))
    .flatMap((response) => responseVariants(document, response).failures)
    .some((schema) => validatorOf(schema)(body));
}

function hasCode(value: unknown, code: string): boolean {
  return JSON.stringify(value)
    .replaceAll('"', "")
    .split(/[,:[\]{}]/)
    .includes(code);
}
