import { isDeepStrictEqual } from "node:util";
import { bodyText, type Change, changed, type Message } from "./change.ts";

/** Which requests a mock of the contract accepts, and how it responds. */
export interface MockExpectation {
  readonly request: Message & { readonly method: string; readonly url: string };
  /** Of the headers, those that are named. */
  readonly response?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly body?: unknown;
  };
  /** Whether the request is rejected as it is. */
  readonly rejected?: boolean;
  /** Changes after which the request is accepted. */
  readonly accepts?: readonly Change[];
  /** Changes after which it is rejected. */
  readonly rejects?: readonly Change[];
}

/** Why a mock of the contract does not behave as expected; undefined if it does. */
export async function tryMock(
  base: string,
  expectation: MockExpectation,
): Promise<string | undefined> {
  const { request, response, rejected = false, accepts = [], rejects = [] } = expectation;
  const first = await send(base, request);
  if (first.rejected !== rejected) return describe(request, undefined, first);
  if (response !== undefined) {
    const { status, headers = {}, body } = response;
    if (first.status !== status) return `The mock responds with ${first.status}, not ${status}.`;
    for (const [name, value] of Object.entries(headers)) {
      const found = first.headers.get(name);
      if (found !== value) return `The mock's ${name} is ${found}, not ${value}.`;
    }
    if (body !== undefined && !isDeepStrictEqual(parsed(first.text), body)) {
      return `The mock responds with ${first.text}.`;
    }
  }
  const tried = [
    ...accepts.map((change) => ({ change, wanted: false })),
    ...rejects.map((change) => ({ change, wanted: true })),
  ];
  for (const { change, wanted } of tried) {
    const received = await send(base, changed(request, change));
    if (received.rejected !== wanted) return describe(request, change, received);
  }
  return undefined;
}

interface MockResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether the mock reports that the request breaks the contract. */
  readonly rejected: boolean;
}

async function send(base: string, request: MockExpectation["request"]): Promise<MockResponse> {
  const body = bodyText(request.body);
  const response = await fetch(`${base}${request.url}`, {
    method: request.method,
    headers: request.headers ?? {},
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, rejected: headers.has("x-jumun-refusal") };
}

function describe(
  { method, url }: MockExpectation["request"],
  change: Change | undefined,
  { rejected, status, headers }: MockResponse,
): string {
  const place = change === undefined ? "" : ` changed by ${JSON.stringify(change)}`;
  const reason = rejected
    ? `is rejected: ${decodeURIComponent(headers.get("x-jumun-refusal") ?? "")}`
    : `is accepted with ${status}`;
  return `${method} ${url}${place} ${reason}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
