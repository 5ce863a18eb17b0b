import type { Operation } from "./operation.ts";
import { isPlainObject } from "./plain-object.ts";

/** What an HTTP answer means under the contract. */
export interface Answer {
  /** Did the vendor say yes, in a way that the contract describes? */
  readonly ok: boolean;
  /**
   * The contract's key for this answer: a status, a range such as `4XX`, `default`; `failure` for a
   * success that says it failed, `undocumented` for what the contract does not describe.
   */
  readonly status: number | string;
  readonly body: unknown;
  readonly response: Response;
  /** Why it is undocumented, where somebody looked closer: a sentence without anything of the body. */
  readonly reason?: string;
}

export function readAnswer(operation: Operation, response: Response, text: string): Answer {
  const { answers, failures, envelope, pagination } = operation;
  const parsed = parseJson(text);
  const key = answerKey(operation, response.status) ?? "";
  const content = answers[key];
  // The body decides, not its content type: vendors send JSON as `text/html`, and HTML as JSON.
  let body: unknown = content === "json" ? parsed : content === "text" ? text : undefined;
  const fits = body !== undefined || (content === "none" && text === "");
  // To the types a default is a refusal, and what nobody described is no success of theirs.
  const isTyped = !response.ok || key !== "default";
  let status: Answer["status"] = fits && isTyped ? key : "undocumented";
  if (content === "json" && fits && response.ok) {
    if (envelope && hasAll(parsed, envelope.marks)) body = parsed[envelope.content];
    if (pagination && !rowsOf(body, pagination.items)) status = "undocumented";
    if (failures?.some((marks) => hasAll(parsed, marks))) status = "failure";
  }
  if (response.ok && status === key) return { ok: true, status, body, response };
  return { ok: false, status, body: parsed === undefined ? text || undefined : parsed, response };
}

/** A page's rows, none where the list is null; undefined where it is no list. */
export function rowsOf(body: unknown, path: readonly string[]): readonly unknown[] | undefined {
  let current = body;
  for (const name of path) current = Object(current)[name];
  if (Array.isArray(current)) return current;
  return current === null ? [] : undefined;
}

/** The contract's key of an answer with this status. */
export function answerKey({ answers }: Operation, status: number): number | string | undefined {
  return [status, `${Math.floor(status / 100)}XX`, "default"].find((key) => key in answers);
}

/** JSON has no `undefined`: that is "no JSON". */
function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasAll(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  return isPlainObject(value) && names.every((name) => Object.hasOwn(value, name));
}
