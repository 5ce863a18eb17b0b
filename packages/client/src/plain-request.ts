import type { HttpRequest } from "./build-request.ts";
import type { Contract, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import { serializeJson, serializeQuery } from "./serialize.ts";

/** What `client.request` sends. */
export interface PlainRequest {
  /** Lists are repeated. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** `URLSearchParams` are sent as a form, everything else as JSON. */
  readonly body?: unknown;
}

/** An operation that the contract does not describe: any response is accepted as it is. */
export function plainOperation(
  { operations }: Contract,
  method: string,
  path: string,
  { retries = 0 }: CallOptions,
): Operation {
  const withCredentials = Object.values(operations).find(({ security }) => security.length > 0);
  return {
    id: "request",
    method,
    path,
    // A caller who asks for retries says that they do no harm.
    idempotent: retries > 0,
    security: withCredentials?.security ?? [],
    input: {},
    responses: { "2XX": "open" },
  };
}

/** @throws UsageError for a method or path that would call something else */
export function buildPlainRequest(
  name: string,
  baseUrl: string,
  method: string,
  path: string,
  { query = {}, body }: PlainRequest,
): HttpRequest {
  if (!/^[A-Z]+$/.test(method)) {
    throw new UsageError(`${name}: the method must be in capital letters, such as GET.`);
  }
  const url = `${baseUrl}${path}`;
  // A path that a URL parser changes, by resolving dots for example, is not the path that was meant.
  if (
    !/^\/[^?#]*$/.test(path) ||
    !URL.canParse(url) ||
    new URL(url).href !== encodeURI(decode(url))
  ) {
    throw new UsageError(
      `${name}: the path must start with a slash and contain no query, fragment or dot segments. Pass the query as an option.`,
    );
  }
  try {
    const pairs = Object.entries(query).map(([key, value]) =>
      value === undefined || value === null ? "" : serializeQuery(key, value),
    );
    const isForm = body instanceof URLSearchParams;
    const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
    return {
      method,
      url: url + pairs.join("").replace("&", "?"),
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": type }),
      },
      body: body === undefined ? undefined : isForm ? body.toString() : serializeJson(body),
    };
  } catch (cause) {
    throw new UsageError(
      `${name}: the query or the body ${cause instanceof Error ? cause.message : cause}.`,
    );
  }
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
