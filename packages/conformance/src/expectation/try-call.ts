import { isDeepStrictEqual } from "node:util";
import type { Contract, Operation } from "@jumun/client/contract";
import { AnyClient, hurried } from "./any-client.ts";
import type { CallExpectation } from "./expectation.ts";

/** Why a call does not go as expected; undefined if it does. */
export async function tryCall(
  contract: Contract,
  id: string,
  expectation: CallExpectation,
): Promise<string | undefined> {
  const operation = contract.operations[id];
  if (operation === undefined) return `The client has no ${id}().`;
  const sent: { method: string; url: string; headers: Headers; body: string }[] = [];
  const outcome = await attempt(contract, expectation, operation, async (url, init) => {
    const response = expectation.responses[Math.min(sent.length, expectation.responses.length - 1)];
    const body = await new Response(init.body ?? null).text();
    sent.push({ method: init.method ?? "GET", url, headers: new Headers(init.headers), body });
    const { status = 500, headers = {} } = response ?? {};
    return new Response(response?.body ?? null, { status, headers });
  });
  for (const [index, expected] of (expectation.sends ?? []).entries()) {
    const found = sent[index];
    if (found === undefined) return `Request ${index + 1} was not sent: ${shown(outcome)}.`;
    const { headers = {}, ...rest } = expected;
    const named = Object.keys(headers).map((name) => [name, found.headers.get(name)]);
    const seen = { method: found.method, url: found.url, ...(rest.body && { body: found.body }) };
    if (!isDeepStrictEqual({ ...seen }, { ...rest })) {
      return `The request is ${JSON.stringify(seen)}, not ${JSON.stringify(rest)}.`;
    }
    if (!isDeepStrictEqual(Object.fromEntries(named), { ...headers })) {
      return `The headers are ${JSON.stringify(Object.fromEntries(named))}.`;
    }
  }
  const times = expectation.times ?? expectation.sends?.length;
  if (times !== undefined && sent.length !== times) return `${sent.length} requests were sent.`;
  if (expectation.throws !== undefined && outcome.error !== expectation.throws) {
    return `The call gives ${shown(outcome)}, not ${expectation.throws}.`;
  }
  if ("returns" in expectation && !isDeepStrictEqual(outcome.value, expectation.returns)) {
    return `The call returns ${shown(outcome)}.`;
  }
  return undefined;
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

async function attempt(
  contract: Contract,
  { credentials = {}, environment, input, all = false }: CallExpectation,
  operation: Operation,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Outcome> {
  try {
    const address =
      environment === undefined ? { baseUrl: "https://vendor.invalid" } : { environment };
    const options = { fetch, clock: hurried, ...address };
    const client = new AnyClient(contract, options, { credentials, secrets: [] });
    const value = await (all ? client.every(operation, input) : client.one(operation, input));
    return { value };
  } catch (error) {
    return { error: error instanceof Error ? error.name : String(error) };
  }
}

function shown({ value, error }: Outcome): string {
  return error ?? JSON.stringify(value) ?? "nothing";
}
