/** What the portable tests call, as data: read from the contracts, so that no vendor is named. */

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
import { resolve } from "@jumun/openapi/reference";
import type { PlannedAnswer, PlannedVendor } from "./portable.ts";

/** What a vendor's client is asked, and what has to come of it, word for word as in the contract. */
export async function planOf(vendor: string): Promise<PlannedVendor> {
  const document = await bundleContract(contractPath(vendor));
  const operations = listOperations(document).filter(
    (operation) => isOfText(operation) && !needsCookie(document, operation),
  );
  const [secured] = operations.toSorted((one, other) => schemes(other) - schemes(one));
  if (secured === undefined) throw new Error(`${contractPath(vendor)} has no operation to call.`);
  const call = (operation: ContractOperation) => ({
    id: operation.id,
    ...(flatInput(document, operation).fields.length > 0 && { input: exampleInput(operation) }),
  });
  const findSecured = (isIdempotent: boolean) => {
    const found = operations.find(
      ({ security, idempotent }) => security.length > 0 && idempotent === isIdempotent,
    );
    return found && call(found);
  };
  const paged = operations.find(({ pagination }) => pagination !== undefined);
  const idempotent = findSecured(true);
  const once = findSecured(false);
  const answers = operations.flatMap((operation) =>
    operation.responses
      // A redirection is followed, and bytes are no JSON.
      .filter(({ key }) => /^[245]\d\d$/.test(key))
      .filter((answer) => responseContent(document, answer) !== "bytes")
      .flatMap((answer) => {
        const examples = answer.examples.length > 0 ? answer.examples : [undefined];
        return examples.map((example): PlannedAnswer => {
          const expected = expectedResult(document, answer, example);
          const prefer = `code=${answer.key}${example === undefined ? "" : `, example=${example.name}`}`;
          if (expected.ok) return { ...call(operation), prefer, body: expected.data };
          const isFailure = expected.status === "failure";
          const error = isFailure ? "VendorError" : errorClassName(answer.key);
          return { ...call(operation), prefer, body: expected.error, error };
        });
      }),
  );
  return {
    vendor,
    factory: `create${clientName(vendor, document)}`,
    options: document["x-sandbox"]?.options ?? {},
    secured: call(secured),
    answers,
    ...(paged && { paged: call(paged) }),
    ...(idempotent && { idempotent }),
    ...(once && { once }),
  };
}

/** A browser sends cookies of its own, and no other. */
function needsCookie(document: Document, { security }: ContractOperation): boolean {
  return (security[0] ?? []).some((name) => {
    const scheme = document.components?.securitySchemes?.[name];
    return scheme !== undefined && Reflect.get(resolve(document, scheme), "in") === "cookie";
  });
}

function schemes(operation: ContractOperation): number {
  return operation.security[0]?.length ?? 0;
}

/** A file's content is text in a contract and bytes in a call: the plan is JSON. */
function isOfText({ body }: ContractOperation): boolean {
  return !JSON.stringify(body?.schema ?? null).includes('"binary"');
}
