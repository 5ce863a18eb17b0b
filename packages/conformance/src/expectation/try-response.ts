import { isDeepStrictEqual } from "node:util";
import type { Contract, Operation } from "@jumun/client/contract";
import type { Validate } from "@jumun/client/validate";
import { AnyClient, type AnyResult, hurried } from "./any-client.ts";
import { bodyText, type Change, changed, type Message } from "./change.ts";

/** What a client that validates returns for a response. */
export interface ResponseExpectation {
  readonly input: object;
  /** By the name of the security scheme. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly response: Message & { readonly status: number };
  /** The status of the result, such as `failure`. Default: the status of the response. */
  readonly readAs?: number | string;
  /** The data or the error of the result. */
  readonly returns?: unknown;
  /** Changes after which the response still fits the contract. */
  readonly accepts?: readonly Change[];
  /** Changes after which it does not. */
  readonly rejects?: readonly Change[];
}

/** Why a client does not read a response as expected; undefined if it does. */
export async function tryResponse(
  contract: Contract,
  validate: Validate | undefined,
  id: string,
  expectation: ResponseExpectation,
): Promise<string | undefined> {
  const operation = contract.operations[id];
  if (operation === undefined) return `The client has no ${id}().`;
  const { response, readAs = response.status, accepts = [], rejects = [] } = expectation;
  const read = (message: ResponseExpectation["response"]) =>
    reading(contract, validate, operation, { ...expectation, response: message });
  const first = await read(response);
  if (first.status !== readAs) return `The response is read as ${first.status}, not as ${readAs}.`;
  const value = first.ok ? first.data : first.error;
  if ("returns" in expectation && !isDeepStrictEqual(value, expectation.returns)) {
    return `The call returns ${JSON.stringify(value)}.`;
  }
  for (const change of accepts) {
    const { status } = await read(changed(response, change));
    if (status !== readAs) return `Changed by ${JSON.stringify(change)} it is read as ${status}.`;
  }
  for (const change of rejects) {
    const { status } = await read(changed(response, change));
    if (status !== "undocumented") {
      return `Changed by ${JSON.stringify(change)} it is read as ${status}.`;
    }
  }
  return undefined;
}

async function reading(
  contract: Contract,
  validate: Validate | undefined,
  operation: Operation,
  { input, credentials = {}, response }: ResponseExpectation,
): Promise<AnyResult> {
  const { status, headers = {}, body } = response;
  const client = new AnyClient(
    contract,
    {
      baseUrl: "https://vendor.invalid",
      clock: hurried,
      retries: 0,
      fetch: async () => new Response(bodyText(body) ?? null, { status, headers }),
      ...(validate && { validate }),
    },
    { credentials, secrets: [] },
  );
  try {
    return await client.result(operation, input);
  } catch (error) {
    return { ok: false, status: error instanceof Error ? error.name : String(error) };
  }
}
