import type { Contract } from "@jumun/client/contract";
import { exampleInput } from "@jumun/openapi/example-input";
import type { ContractOperation } from "@jumun/openapi/operation";
import { AnyClient, hurried } from "../expectation/any-client.ts";
import type { Expectation } from "../expectation/expectation.ts";
import type { Sample } from "./page.ts";

/** Valid for every scheme, including HTTP Basic. */
const credential = "bWFkZS11cDptYWRlLXVw";

/**
 * The expectation of a sample: the mock accepts a request, a client reads a response. What the page does not
 * print, such as a credential, is taken from the contract's example.
 */
export async function sampleExchange(
  contract: Contract,
  schemes: readonly string[],
  operation: ContractOperation,
  sample: Sample,
): Promise<Expectation | { readonly fault: string }> {
  const part = sample.for.split(".").at(-1) ?? "";
  const about = { title: sample.heading, operation: operation.id };
  const credentials = Object.fromEntries(schemes.map((name) => [name, credential]));
  const input = exampleInput(operation);
  if (part !== "request") {
    const { headers = {}, body, status = Number(part) } = sample;
    const parsed = parseJson(body);
    if (body !== undefined && parsed === undefined) return { fault: "its body is not JSON" };
    const declared = operation.responses.find(({ key }) => key === String(status));
    const undeclared = Object.keys(headers).find(
      (name) => !declared?.headers.some((one) => one.name.toLowerCase() === name.toLowerCase()),
    );
    if (undeclared !== undefined) return { fault: `the contract has no header ${undeclared} here` };
    const response = { status, headers, ...(body !== undefined && { body }) };
    const returned = body === undefined ? {} : { returns: parsed };
    return { ...about, response: { input, credentials, response, ...returned } };
  }
  const example = await exampleRequest(contract, operation, input, credentials);
  const { method = example.method, url = example.url, headers = {}, body = example.body } = sample;
  const { pathname, search } = new URL(url, "https://vendor.invalid");
  const sent = Object.fromEntries(
    Object.entries({ ...headers, ...example.headers }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const request = {
    method: method.toUpperCase(),
    url: `${pathname}${search}`,
    headers: sent,
    ...(body !== undefined && { body }),
  };
  return { ...about, mock: { request } };
}

async function exampleRequest(
  contract: Contract,
  { id }: ContractOperation,
  input: object,
  credentials: Readonly<Record<string, string>>,
) {
  const operation = contract.operations[id];
  if (operation === undefined) throw new Error(`The client has no method ${id}.`);
  let sent:
    | { method: string; url: string; headers: Record<string, string>; body?: string }
    | undefined;
  const client = new AnyClient(
    contract,
    {
      baseUrl: "https://vendor.invalid",
      clock: hurried,
      retries: 0,
      fetch: async (url, init) => {
        const body = init.body ? await new Response(init.body).text() : undefined;
        const headers = Object.fromEntries(new Headers(init.headers));
        sent = { method: init.method ?? "GET", url, headers, ...(body !== undefined && { body }) };
        return new Response(null, { status: 503 });
      },
    },
    { credentials, secrets: [] },
  );
  await client.result(operation, input).catch(() => undefined);
  if (sent === undefined) throw new Error(`${id} sent no request for the contract's example.`);
  return sent;
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
