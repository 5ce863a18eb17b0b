import { UsageError } from "./errors.ts";
import { buildUrl } from "./openapi-fetch.ts";
import type { Operation } from "./operation.ts";

/** An HTTP request before credentials, as the input describes it. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/**
 * Sorts the flat input into path, query, headers and body.
 * @throws UsageError for a field that the operation does not know, or a required one that is missing
 */
export function wireRequest(
  vendor: string,
  baseUrl: string,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): WireRequest {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = { accept: "application/json" };
  const fields: Record<string, unknown> = {};
  let content: unknown = operation.body === undefined ? undefined : fields;

  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const place = Object.hasOwn(operation.input, name) ? operation.input[name] : undefined;
    if (place === undefined) throw new UsageError(unknownField(vendor, operation, name));
    if (place === "path") path[name] = pathSegment(vendor, operation, name, value);
    else if (place === "query") query[name] = value;
    else if (place === "header") headers[name.toLowerCase()] = String(value);
    else if (place === "body") fields[name] = value;
    else content = value;
  }
  for (const name of operation.required) {
    if (input[name] === undefined || input[name] === null) {
      throw new UsageError(`${vendor}.${operation.id}: the required input ${name} is missing.`);
    }
  }

  const url = buildUrl({ baseUrl, template: operation.path, path, query });
  if (operation.body === undefined || content === undefined) {
    return { method: operation.method, url, headers };
  }
  headers["content-type"] = operation.body;
  return { method: operation.method, url, headers, body: serialize(operation.body, content) };
}

function serialize(mediaType: string, content: unknown): string {
  if (mediaType !== "application/x-www-form-urlencoded") return JSON.stringify(content);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(Object(content))) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(name, String(item));
  }
  return form.toString();
}

/**
 * An empty segment, `.` and `..` would change which path is called: every URL parser resolves the
 * dots away, percent-encoded or not.
 */
function pathSegment(vendor: string, operation: Operation, name: string, value: unknown): string {
  const segment = String(value);
  if (/^\.{0,2}$/.test(segment)) {
    throw new UsageError(
      `${vendor}.${operation.id}: the input ${name} is ${JSON.stringify(segment)}, which cannot stand in a path. Pass the identifier.`,
    );
  }
  return segment;
}

function unknownField(vendor: string, operation: Operation, name: string): string {
  const known = Object.keys(operation.input);
  const takes = known.length === 0 ? "no input" : known.join(", ");
  return `${vendor}.${operation.id} has no input ${JSON.stringify(name)}; it takes ${takes}.`;
}
