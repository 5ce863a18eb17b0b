import { type Authorization, withQuery } from "./authorize.ts";
import type { HttpRequest } from "./build-request.ts";
import { type Bytes, toBinaryString } from "./bytes.ts";
import type { CallContext } from "./call-context.ts";
import { JumunError } from "./errors.ts";
import type { ReceivedResponse } from "./read-response.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";
import { createRedactor, namedSecrets } from "./redact.ts";

export type { RecordedExchange } from "./recorded-exchange.ts";

/** One request of a call, with its response or error. */
export interface Attempt {
  readonly request: HttpRequest;
  readonly authorization: Authorization;
  readonly received?: ReceivedResponse | undefined;
  readonly error?: unknown;
  readonly startedAt: number;
  readonly duration: number;
}

/** The attempt without its credentials. */
export function recordExchange(
  { contract, operation, attempts, secrets }: CallContext,
  { request, authorization, received, error, startedAt, duration }: Attempt,
): RecordedExchange {
  const url = withQuery(request.url, authorization.query);
  const failure = received?.tooLarge ? new JumunError("The response is too large.") : error;
  const sent = readBody(request.body, request.headers["content-type"]);
  const contentType = received?.response.headers.get("content-type") ?? undefined;
  const read = readBody(received?.bytes, contentType);
  const named = [url, sent.text, read.text].flatMap(namedSecrets);
  const redactor = createRedactor([...secrets, ...named]);
  // The scheme of a credential is not a secret: "Bearer ***".
  const credentials = Object.entries(authorization.headers).map(([name, value]) => [
    name,
    redactor.text(value),
  ]);
  return {
    vendor: contract.vendor,
    operationId: operation.id,
    attempt: attempts,
    startedAt,
    duration,
    request: {
      method: request.method,
      url: redactor.text(url),
      headers: {
        ...redactor.headers(Object.entries(request.headers)),
        ...Object.fromEntries(credentials),
      },
      ...(request.body !== undefined && recordedBody(sent, redactor.text)),
    },
    ...(received && {
      response: {
        status: received.response.status,
        headers: redactor.headers(received.response.headers),
        ...recordedBody(read, redactor.text),
      },
    }),
    ...(failure !== undefined && { error: failure }),
  };
}

/** The text of a body. If it is not text, `encoding` is set and `text` has a character per byte. */
interface ReadBody {
  readonly text: string;
  readonly encoding?: "base64";
}

function readBody(body: string | Bytes = "", contentType = ""): ReadBody {
  if (typeof body === "string") return { text: body };
  const [, charset = "utf-8"] = /charset="?([^";\s]+)/i.exec(contentType) ?? [];
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(body);
    if (!text.includes("\0")) return { text };
  } catch {
    // The bytes are not in this charset, or the platform does not know the charset.
  }
  return { text: toBinaryString(body), encoding: "base64" };
}

function recordedBody(
  { text, encoding }: ReadBody,
  redact: (text: string) => string,
): { body: string; encoding?: "base64" } {
  const body = redact(text);
  // Redacting can decode escapes, and so write characters that are not bytes.
  return encoding ? { body: btoa(body.replace(/[\u0100-\uffff]/g, "?")), encoding } : { body };
}
