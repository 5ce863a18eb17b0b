import { UsageError } from "./errors.ts";
import { notLoaded, setback } from "./later.ts";
import type { Operation } from "./operation.ts";
import type { Bytes } from "./response-body.ts";

/** An HTTP request before credentials, as the input describes it. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: string | Bytes | undefined;
}

/**
 * Sorts the flat input into path, query and body; `styledRequest` does what takes more. A promise only
 * where it is refused: what is wrong with it is told by a part of the client that is loaded for that.
 * @throws UsageError for a field that the operation does not know, one that cannot be sent, or a
 * required one that is missing
 */
export function wireRequest(
  subject: string,
  baseUrl: string,
  operation: Operation,
  given: object,
): WireRequest | Promise<never> {
  const { method, body, form, input: places } = operation;
  const input: Readonly<Record<string, unknown>> = Object(given);
  // What an object inherits is not sent.
  const own = (name: string) => (Object.hasOwn(input, name) ? input[name] : undefined);
  const headers: Record<string, string> = { accept: "application/json" };
  const fields: Record<string, unknown> = {};
  let content: unknown = fields;
  let { path } = operation;
  let query = "";
  /** The field in hand; none's once it is the body's turn. */
  let name: string | undefined;
  try {
    for (name of operation.required) {
      const value = own(name);
      // Null is a value in a body alone.
      must(value !== undefined && (value !== null || isInBody(places[name])));
    }
    for (name of Object.keys(input)) {
      const value = input[name];
      if (value === undefined) continue;
      must(!isInexact(value));
      const place = places[name];
      if (place === "query" && operation.query) {
        query += operation.query(value, encoded(name));
      } else if (place === "path") {
        // Dots would be resolved away by every URL parser, percent-encoded or not, and nothing at all
        // would call the path above.
        const segment = encoded(value);
        must(!/^\.{0,2}$/.test(segment));
        path = path.replace(`{${name}}`, () => segment);
      } else {
        // Anything else is unknown, also what every object inherits.
        must(isInBody(place));
        if (place === "body") fields[name] = value;
        else content = value;
      }
    }
    const url = baseUrl + path + query.replace("&", "?");
    let text: string | undefined;
    if (body !== undefined) {
      name = undefined;
      headers["content-type"] = body;
      text = form ? form(content).slice(1) : JSON.stringify(content, exact);
    }
    return { method, url, headers, body: text };
  } catch (cause) {
    const value = name === undefined ? content : own(name);
    return setback().then((part) => {
      const why =
        part?.refusedInput(operation, name, value, cause, isInexact) ??
        `: the input ${name ?? "body"} cannot be sent. Why is not told, since ${notLoaded}`;
      throw new UsageError(`${subject}${why}.`);
    });
  }
}

function must(holds: boolean): void {
  if (!holds) throw new RangeError();
}

function isInBody(place: unknown): boolean {
  return place === "body" || place === "content";
}

/**
 * JSON would say `null` for NaN, and a long bundle number that was a JavaScript number once is that of
 * another bundle by now. Whoever takes numbers takes none of these.
 */
export function isInexact(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isInexact);
  return typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

/** Half a surrogate pair has no encoding: it becomes U+FFFD, as it does in a body. */
export function encoded(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed());
}

/** A replacer of `JSON.stringify`, which walks through what is nested. */
function exact(_: string, value: unknown): unknown {
  must(!isInexact(value));
  return value;
}
