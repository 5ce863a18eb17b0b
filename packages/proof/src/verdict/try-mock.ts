import { isDeepStrictEqual } from "node:util";
import { bodyText, type Change, changed, type Message } from "./change.ts";

/** What a mock of the contract takes, and what it answers. */
export interface MockVerdict {
  readonly request: Message & { readonly method: string; readonly url: string };
  /** Of the headers those that are named. Without it the request is only taken. */
  readonly answers?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly body?: unknown;
  };
  /** The request is refused as it stands. */
  readonly refused?: boolean;
  readonly takes?: readonly Change[];
  readonly refuses?: readonly Change[];
}

/** Why a mock of the contract does not behave as the verdict says; undefined where it does. */
export async function tryMock(base: string, verdict: MockVerdict): Promise<string | undefined> {
  const { request, answers, refused = false, takes = [], refuses = [] } = verdict;
  const first = await send(base, request);
  if (first.refused !== refused) return told(request, undefined, first);
  if (answers !== undefined) {
    const { status, headers = {}, body } = answers;
    if (first.status !== status) return `The mock answers ${first.status}, and not ${status}.`;
    for (const [name, value] of Object.entries(headers)) {
      const found = first.headers.get(name);
      if (found !== value) return `The mock's ${name} is ${found}, and not ${value}.`;
    }
    if (body !== undefined && !isDeepStrictEqual(parsed(first.text), body)) {
      return `The mock answers ${first.text}.`;
    }
  }
  const tried = [
    ...takes.map((change) => ({ change, wanted: false })),
    ...refuses.map((change) => ({ change, wanted: true })),
  ];
  for (const { change, wanted } of tried) {
    const answer = await send(base, changed(request, change));
    if (answer.refused !== wanted) return told(request, change, answer);
  }
  return undefined;
}

interface MockAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The mock says that the request breaks the contract. */
  readonly refused: boolean;
}

async function send(base: string, request: MockVerdict["request"]): Promise<MockAnswer> {
  const body = bodyText(request.body);
  const response = await fetch(`${base}${request.url}`, {
    method: request.method,
    headers: request.headers ?? {},
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, refused: headers.has("x-jumun-refusal") };
}

function told(
  { method, url }: MockVerdict["request"],
  change: Change | undefined,
  { refused, status, headers }: MockAnswer,
): string {
  const place = change === undefined ? "" : ` changed by ${JSON.stringify(change)}`;
  const reason = refused
    ? `is refused: ${decodeURIComponent(headers.get("x-jumun-refusal") ?? "")}`
    : `is taken, and answered ${status}`;
  return `${method} ${url}${place} ${reason}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
