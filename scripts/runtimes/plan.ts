import { errorClassName } from "@jumun/conformance/error-class";
import { expectedResult } from "@jumun/conformance/expected-result";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import { flatInput } from "@jumun/openapi/flat-input";
import { listOperations } from "@jumun/openapi/list-operations";
import { responseContent } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { clientName } from "@jumun/openapi/pascal-case";
import type { PlannedResponse, PlannedVendor } from "./portable.ts";

/** The calls of the portable tests, as JSON, with the results that the contract documents. */
export async function planOf(vendor: string): Promise<PlannedVendor> {
  const document = await bundleContract(contractPath(vendor));
  const operations = listOperations(document);
  const schemes = ({ security }: ContractOperation) => security[0]?.length ?? 0;
  const [secured] = operations.toSorted((one, other) => schemes(other) - schemes(one));
  if (secured === undefined) throw new Error(`${contractPath(vendor)} has no operation to call.`);
  return {
    vendor,
    factory: `create${clientName(vendor, document)}`,
    options: document["x-sandbox"]?.options ?? {},
    secured: planCall(document, secured),
    responses: operations.flatMap((operation) => planResponses(document, operation)),
  };
}

function planCall(document: Document, operation: ContractOperation) {
  const { fields } = flatInput(document, operation);
  return { id: operation.id, ...(fields.length > 0 && { input: exampleInput(operation) }) };
}

function planResponses(document: Document, operation: ContractOperation): PlannedResponse[] {
  return operation.responses
    .filter(({ key }) => /^[245]\d\d$/.test(key))
    .filter((response) => responseContent(document, response) !== "bytes")
    .flatMap((response) => {
      const { key, examples } = response;
      return (examples.length > 0 ? examples : [undefined]).map((example): PlannedResponse => {
        const expected = expectedResult(document, response, example);
        const prefer = `code=${key}${example === undefined ? "" : `, example=${example.name}`}`;
        const call = { ...planCall(document, operation), prefer };
        if (expected.ok) return { ...call, body: expected.data };
        const isFailure = expected.status === "failure";
        const error = isFailure ? "VendorError" : errorClassName(key);
        return { ...call, body: expected.error, error };
      });
    });
}
