import { isDeepStrictEqual } from "node:util";
import type { Contract, Operation } from "@jumun/client/contract";
import type { Validate } from "@jumun/client/validate";
import { AnyClient, type AnyResult, hurried } from "./any-client.ts";
import { bodyText, type Change, changed, type Message } from "./change.ts";

/** What a client that validates makes of an answer. */
export interface AnswerVerdict {
  readonly input: object;
  /** By the name of the security scheme. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly answer: Message & { readonly status: number };
  /** The status of the result. Default: that of the answer; `failure` and `undocumented` are others. */
  readonly is?: number | string;
  /** What the caller gets, be it data or error. */
  readonly gives?: unknown;
  /** Changes of the answer after which it still is as the contract says. */
  readonly fits?: readonly Change[];
  /** Changes after which it is not. */
  readonly breaks?: readonly Change[];
}

/** Why a client does not read an answer as the verdict says; undefined where it does. */
export async function tryAnswer(
  contract: Contract,
  validate: Validate | undefined,
  id: string,
  verdict: AnswerVerdict,
): Promise<string | undefined> {
  const operation = contract.operations[id];
  if (operation === undefined) return `The client has no ${id}().`;
  const { answer, is = answer.status, fits = [], breaks = [] } = verdict;
  const read = (message: AnswerVerdict["answer"]) =>
    reading(contract, validate, operation, { ...verdict, answer: message });
  const first = await read(answer);
  if (first.status !== is) return `The answer is read as ${first.status}, and not as ${is}.`;
  const value = first.ok ? first.data : first.error;
  if ("gives" in verdict && !isDeepStrictEqual(value, verdict.gives)) {
    return `The call gives ${JSON.stringify(value)}.`;
  }
  for (const change of fits) {
    const { status } = await read(changed(answer, change));
    if (status !== is) return `Changed by ${JSON.stringify(change)} it is read as ${status}.`;
  }
  for (const change of breaks) {
    const { status } = await read(changed(answer, change));
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
  { input, credentials = {}, answer }: AnswerVerdict,
): Promise<AnyResult> {
  const { status, headers = {}, body } = answer;
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
