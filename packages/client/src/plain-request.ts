import type { HttpRequest } from "./build-request.ts";
import type { Contract, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import { serializeJson, serializeQuery } from "./serialize.ts";

/** What `client.request` sends. */
export interface PlainRequest {
  /** A list is sent as repeated parameters. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** `URLSearchParams` are sent as a form, everything else as JSON. */
  readonly body?: unknown;
}

/** An operation without a contract: any response is accepted. */
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
    // A caller who sets `retries` states that they are safe.
    idempotent: retries > 0,
    security: withCredentials?.security ?? [],
    input: {},
    responses: { "2XX": "open" },
  };
}

/** A path that the URL parser leaves as it is: it would remove dot segments, backslashes and white space. */
const plainPath = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))[^/?#\\\s]*)+$/i;

/** @throws UsageError for a method or path that would call another endpoint */
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
  if (!plainPath.test(path)) {
    throw new UsageError(
      `${name}: the path must start with a slash and contain no query, fragment, space or dot segments. Pass the query as an option.`,
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
      url: baseUrl + path + pairs.join("").replace("&", "?"),
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
