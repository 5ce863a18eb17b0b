import { isJson } from "@jumun/openapi/media-type";
import type { IHttpResponse } from "@stoplight/prism-http";
import { escapeHeader, type Reply } from "./problem.ts";
import { type Violation, violationsHeader } from "./violation.ts";

/** Serializes Prism's response: headers without a value are left out, as is the content type without a body. */
export function serializeResponse(
  response: IHttpResponse,
  violations: readonly Violation[],
): Reply {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries<unknown>(response.headers ?? {})) {
    if (value === null || value === undefined) continue;
    headers[name.toLowerCase()] = escapeHeader(
      typeof value === "object" ? JSON.stringify(value) : String(value),
    );
  }
  Object.assign(headers, violationsHeader([], violations));
  const body = serialize(response.body, headers["content-type"] ?? "");
  if (body === undefined) delete headers["content-type"];
  if (response.statusCode !== 204 && response.statusCode !== 304) {
    headers["content-length"] = String(body?.length ?? 0);
  }
  return { status: response.statusCode, headers, body };
}

function serialize(body: unknown, mediaType: string): Buffer | undefined {
  if (body === undefined) return undefined;
  if (isJson(mediaType)) return Buffer.from(JSON.stringify(body));
  if (typeof body === "string") return Buffer.from(body);
  throw new TypeError(
    `The contract's example of ${mediaType} is not a string: write it as the text on the wire.`,
  );
}
