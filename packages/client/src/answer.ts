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
  const { answers, failures = [], envelope, pagination } = operation;
  const parsed = parseJson(text);
  const whole = parsed === undefined ? text || undefined : parsed;
  const refusal = (status: Answer["status"]) => ({ ok: false, status, body: whole, response });
  const status = answerKey(operation, response.status) ?? "undocumented";
  const content = answers[status];
  // The body decides, not its content type: vendors send JSON as `text/html`, and HTML as JSON.
  const fits = content === "json" ? parsed !== undefined : content === "text" || text === "";
  if (content === undefined || !fits) return refusal("undocumented");
  if (!response.ok) return refusal(status);
  let body: unknown = content === "text" ? text : undefined;
  if (content === "json") {
    if (failures.some((marks) => hasAll(parsed, marks))) return refusal("failure");
    body = envelope && hasAll(parsed, envelope.marks) ? parsed[envelope.content] : parsed;
    if (pagination && !rowsOf(body, pagination.items)) return refusal("undocumented");
  }
  return { ok: true, status, body, response };
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
