import { type Authorization, withQuery } from "./authorize.ts";
import type { HttpRequest } from "./build-request.ts";
import { JumunError } from "./errors.ts";
import type { Bytes } from "./multipart.ts";
import type { ReceivedResponse } from "./read-response.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";
import { createRedactor, namedSecrets } from "./redact.ts";

export type { RecordedExchange } from "./recorded-exchange.ts";

/** What an attempt is recorded from. */
export interface Attempt {
  readonly request: HttpRequest;
  readonly authorization: Authorization;
  readonly received?: ReceivedResponse | undefined;
  readonly error?: unknown;
  readonly startedAt: number;
  readonly duration: number;
}

export function recordExchange(
  vendor: string,
  operationId: string,
  number: number,
  { request, authorization, received, error, startedAt, duration }: Attempt,
  secrets: readonly string[],
): RecordedExchange {
  const url = withQuery(request.url, authorization.query);
  const isTooLarge = received !== undefined && received.chunks === undefined;
  const failure = isTooLarge ? new JumunError("The response is too large.") : error;
  const { body } = request;
  const sent = typeof body === "object" ? decode(body, request.headers["content-type"]) : body;
  const contentType = received?.response.headers.get("content-type") ?? undefined;
  const receivedText = received && decode(received.bytes, contentType);
  const named = [url, textOf(sent), textOf(receivedText)].flatMap(namedSecrets);
  const redactor = createRedactor([...secrets, ...named]);
  // The scheme of a credential is not a secret: "Bearer ***".
  const credentials = Object.entries(authorization.headers).map(([name, value]) => [
    name,
    redactor.text(value),
  ]);
  return {
    vendor,
    operationId,
    attempt: number,
    startedAt,
    duration,
    request: {
      method: request.method,
      url: redactor.text(url),
      headers: {
        ...redactor.headers(Object.entries(request.headers)),
        ...Object.fromEntries(credentials),
      },
      ...(sent !== undefined && recordedBody(sent, redactor.text)),
    },
    ...(received && {
      response: {
        status: received.response.status,
        headers: redactor.headers(received.response.headers),
        ...recordedBody(receivedText ?? "", redactor.text),
      },
    }),
    ...(failure !== undefined && { error: failure }),
  };
}

/** A body that is not text, one character per byte. */
interface Binary {
  readonly binary: string;
}

function decode(bytes: Bytes, contentType = ""): string | Binary {
  const [, charset = "utf-8"] = /charset="?([^";\s]+)/i.exec(contentType) ?? [];
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { binary: toBinary(bytes) } : text;
  } catch {
    // Not of this charset, or a charset that the platform does not know.
    return { binary: toBinary(bytes) };
  }
}

function toBinary(bytes: Bytes): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return parts.join("");
}

function textOf(body: string | Binary | undefined): string {
  return typeof body === "string" ? body : (body?.binary ?? "");
}

function recordedBody(
  body: string | Binary,
  redact: (text: string) => string,
): { body: string; encoding?: "base64" } {
  if (typeof body === "string") return { body: redact(body) };
  return { body: btoa(redact(body.binary)), encoding: "base64" };
}
