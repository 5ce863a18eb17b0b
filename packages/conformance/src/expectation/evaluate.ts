import type { Contract } from "@jumun/client/contract";
import type { Validate } from "@jumun/client/validate";
import type { Document } from "@jumun/openapi/document";
import type { Expectation } from "./expectation.ts";
import { tryCall } from "./try-call.ts";
import { tryMock } from "./try-mock.ts";
import { tryResponse } from "./try-response.ts";

/** A contract and the code generated from it. */
export interface Judged {
  readonly document: Document;
  readonly contract: Contract;
  /** Validates responses, as the client's option `validate` does. */
  readonly validate: Validate | undefined;
  /** The base URL of a mock of this contract, which is started when it is first needed. */
  readonly mock: () => Promise<string>;
}

/** Why the contract, its client or its mock is not as expected; undefined if it is. */
export async function unmet(judged: Judged, expectation: Expectation): Promise<string | undefined> {
  const { operation, call, response, mock } = expectation;
  const { contract, validate } = judged;
  if (call !== undefined) {
    const because = await tryCall(contract, operation, call);
    if (because !== undefined) return because;
  }
  if (response !== undefined) {
    const because = await tryResponse(contract, validate, operation, response);
    if (because !== undefined) return because;
  }
  if (mock === undefined) return undefined;
  let address: string;
  try {
    address = await judged.mock();
  } catch (error) {
    return `No mock of the contract can be started: ${error instanceof Error ? error.message : String(error)}`;
  }
  return tryMock(address, mock);
}
