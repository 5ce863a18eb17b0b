import type { AnswerContent, Operation } from "./operation.ts";

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
  const parsed = parseJson(text);
  const key = answerKey(operation, response.status);
  const content = key === undefined ? undefined : operation.answers[key];
  if (key === undefined || content === undefined || !fits(content, parsed, text)) {
    return answer(
      false,
      "undocumented",
      parsed === undefined ? text || undefined : parsed,
      response,
    );
  }
  const status = key === String(response.status) ? response.status : key;
  if (!response.ok) {
    return answer(false, status, parsed === undefined ? text || undefined : parsed, response);
  }
  if (content === "none") return answer(true, status, undefined, response);
  if (content === "text") return answer(true, status, text, response);
  if (operation.failures?.some((marks) => hasAll(parsed, marks))) {
    return answer(false, "failure", parsed, response);
  }
  const body = unwrapped(operation, parsed);
  const { pagination } = operation;
  if (pagination !== undefined && rowsOf(body, pagination.items) === undefined) {
    return answer(false, "undocumented", parsed, response);
  }
  return answer(true, status, body, response);
}

/** A page's rows, none where the list is null; undefined where it is no list. */
export function rowsOf(body: unknown, path: readonly string[]): readonly unknown[] | undefined {
  let current = body;
  for (const name of path) current = Object(current)[name];
  if (Array.isArray(current)) return current;
  return current === null ? [] : undefined;
}

function answer(ok: boolean, status: number | string, body: unknown, response: Response): Answer {
  return { ok, status, body, response };
}

/** The contract's key of an answer with this status. */
export function answerKey({ answers }: Operation, status: number): string | undefined {
  if (status in answers) return String(status);
  const range = `${Math.floor(status / 100)}XX`;
  if (range in answers) return range;
  return "default" in answers ? "default" : undefined;
}

/** The body decides, not its content type: vendors send JSON as `text/html`, and HTML as JSON. */
function fits(content: AnswerContent, parsed: unknown, text: string): boolean {
  return content === "json" ? parsed !== undefined : content === "text" || text === "";
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

function unwrapped({ envelope }: Operation, parsed: unknown): unknown {
  if (envelope === undefined || !hasAll(parsed, envelope.marks)) return parsed;
  return parsed[envelope.content];
}

function hasAll(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    names.every((name) => Object.hasOwn(value, name))
  );
}
