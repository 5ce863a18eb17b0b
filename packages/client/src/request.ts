import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { isHeader } from "./options.ts";
import type { Bytes } from "./response-body.ts";

/** An HTTP request before credentials, as the input describes it. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: string | Bytes;
  /** Goes to another origin than the vendor's, and so without credentials. */
  readonly isForeign?: boolean;
}

/**
 * Sorts the flat input into path, query, headers and body.
 * @throws UsageError for a field that the operation does not know, one that cannot be sent, or a
 * required one that is missing
 */
export function wireRequest(
  vendor: string,
  baseUrl: string,
  operation: Operation,
  given: object,
): WireRequest {
  const input: Readonly<Record<string, unknown>> = Object(given);
  const refuse = (what: string): never => {
    throw new UsageError(`${vendor}.${operation.id}${what}.`);
  };
  for (const name of operation.required) {
    // What an object inherits is not sent, and null is a value in a body alone.
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (value === undefined || (value === null && !isInBody(operation, name)))
      refuse(`: the required input ${name} is missing`);
  }
  const headers: Record<string, string> = { accept: "application/json" };
  const fields: Record<string, unknown> = {};
  let content: unknown = fields;
  let path = operation.path;
  let query = "";
  for (const name of Object.keys(input)) {
    const value = input[name];
    if (value === undefined) continue;
    if (isInexact(value)) refuse(`: the input ${name} has ${inexact}`);
    const place = Object.hasOwn(operation.input, name) ? operation.input[name] : undefined;
    if (place === "body") {
      fields[name] = value;
    } else if (place === "query") {
      query += queryPairs(encoded(name), value);
    } else if (place === "path") {
      // Dots would be resolved away by every URL parser, percent-encoded or not, and nothing at all
      // would call the path above.
      const segment = encoded(value);
      if (/^\.{0,2}$/.test(segment)) refuse(`: the input ${name} cannot stand in a path`);
      path = path.replace(`{${name}}`, () => segment);
    } else if (place === "header") {
      headers[name.toLowerCase()] = String(value);
      if (!isHeader(name, String(value))) refuse(`: the input ${name} cannot stand in a header`);
    } else if (place === "content") {
      content = value;
    } else {
      const takes = Object.keys(operation.input).join(", ") || "none";
      refuse(` has no input ${JSON.stringify(name)}; it takes ${takes}`);
    }
  }
  const url = baseUrl + path + query.replace("&", "?");
  const { method, body } = operation;
  if (body === undefined) return { method, url, headers };
  headers["content-type"] = body;
  try {
    return { method, url, headers, body: serialize(body, content) };
  } catch (cause) {
    // A bigint, a circle: no field is told, since it may stand deep inside one.
    return refuse(`: its body cannot be written as ${body} (${String(cause)})`);
  }
}

function isInBody({ input }: Operation, name: string): boolean {
  return input[name] === "body" || input[name] === "content";
}

export const inexact = "a number that JavaScript does not hold exactly: pass it as text";

/**
 * JSON would say `null` for NaN, and a long bundle number that was a JavaScript number once is that of
 * another bundle by now. Whoever takes numbers takes none of these.
 */
export function isInexact(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isInexact);
  return typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

/** A replacer of `JSON.stringify`, which walks through what is nested. */
function exact(name: string, value: unknown): unknown {
  if (isInexact(value)) throw new RangeError(`${name} has ${inexact}`);
  return value;
}

/** `&name=value`, once for each item of an array; `&name[key]=value` for an object. */
function queryPairs(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => queryPairs(name, item)).join("");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, item]) => queryPairs(`${name}[${encoded(key)}]`, item))
      .join("");
  }
  return value === undefined || value === null ? "" : `&${name}=${encoded(value)}`;
}

/** Half a surrogate pair has no encoding: it becomes U+FFFD, as it does in a body. */
function encoded(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed());
}

function serialize(mediaType: string, content: unknown): string {
  if (mediaType !== "application/x-www-form-urlencoded") return JSON.stringify(content, exact);
  return Object.entries(Object(content))
    .map(([name, value]) => queryPairs(encoded(name), value))
    .join("")
    .slice(1);
}
