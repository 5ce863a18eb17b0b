import type { IncomingMessage } from "node:http";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import { errorResponse, problemType, type Reply } from "./problem.ts";

/** The parts of a request's target: `/<vendor><path>?<search>`. */
export interface Target {
  /** Vendor and path, which contain no credential. */
  readonly pathname: string;
  readonly vendor: string;
  /** Begins with a slash, and is still percent-encoded. */
  readonly path: string;
  readonly search: string;
}

export function readTarget(url: string): Target {
  const local = url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/?]*/i, "");
  const [target = "", search = ""] = splitAt(local, "?");
  const [vendor = "", path = ""] = splitAt(target.slice(1), "/");
  return { pathname: target, vendor, path: `/${path}`, search };
}

function splitAt(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Query parameters as Prism expects them: a repeated name has a list of values. */
export function readQuery(search: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null);
  if (search === "") return query;
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name];
    if (before === undefined) query[name] = value;
    else if (typeof before === "string") query[name] = [before, value];
    else before.push(value);
  }
  return query;
}

/** Headers as Prism expects them. A chunked body gets a length, without which Prism ignores its type. */
export function readHeaders(request: IncomingMessage, bodyLength: number): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ");
  }
  if (bodyLength > 0) headers["content-length"] = String(bodyLength);
  return headers;
}

/** Type and subtype are tokens (RFC 9110). */
const mediaRange = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/;

/**
 * The error response if a header has a malformed media type, for which Prism throws.
 * @param operation the pointer to the operation
 */
export function malformedMediaType(
  headers: Readonly<Record<string, string>>,
  operation: string,
): Reply | undefined {
  const { "content-type": contentType = "*/*", accept = "*/*" } = headers;
  if (!mediaRange.test(contentType)) {
    return mediaTypeError(
      415,
      "Content-Type",
      contentType,
      appendToFragment(operation, ["requestBody"]),
    );
  }
  return accept.split(",").every((range) => mediaRange.test(range))
    ? undefined
    : mediaTypeError(406, "Accept", accept, appendToFragment(operation, ["responses"]));
}

function mediaTypeError(status: number, header: string, value: string, where: string): Reply {
  return errorResponse(
    {
      type: problemType("malformed-media-type"),
      title: `${header} is malformed`,
      status,
      detail: `"${header}: ${value}" is no media type, as in "application/json".`,
    },
    { reason: `malformed ${header}`, blame: "client", where },
  );
}
