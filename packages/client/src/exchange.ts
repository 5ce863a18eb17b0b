import type { Attempt, Exchange } from "./attempt.ts";
import { asText } from "./response-body.ts";

/** One attempt as it may be shown: every credential in it is `***`. */
export interface RecordedExchange {
  readonly vendor: string;
  readonly operationId: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds, the reading of the answer included. */
  readonly duration: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** Undefined where there was none. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** What went wrong where there was no answer. */
  readonly error?: unknown;
}

/** What an attempt is recorded from. */
export interface Observed
  extends Pick<
    Attempt,
    "vendor" | "operationId" | "number" | "request" | "authorization" | "secrets"
  > {
  readonly startedAt: number;
  readonly duration: number;
  readonly exchange: Exchange | undefined;
  readonly error: unknown;
}

/** Headers that tell nothing about who calls. Every other one is shown by its name only. */
const shown = new Set([
  "accept",
  "accept-language",
  "content-encoding",
  "content-language",
  "content-length",
  "content-type",
  "date",
  "link",
  "location",
  "prefer",
  "preference-applied",
  "retry-after",
  "server",
  "transfer-encoding",
  "user-agent",
  "x-request-id",
]);

export function recordExchange(observed: Observed): RecordedExchange {
  const { vendor, operationId, number, startedAt, duration, request, exchange, error } = observed;
  const mask = (value: string) => masked(value, observed.secrets);
  const { method, body } = request;
  const headers = { ...request.headers, ...observed.authorization.headers };
  return {
    vendor,
    operationId,
    attempt: number,
    startedAt,
    duration,
    request: {
      method,
      url: mask(request.url),
      headers: shownHeaders(Object.entries(headers), mask),
      ...(body !== undefined && {
        body: mask(asText(body)),
      }),
    },
    ...(exchange && {
      response: {
        status: exchange.response.status,
        headers: shownHeaders(exchange.response.headers, mask),
        body: mask(asText(exchange.body)),
      },
    }),
    ...(error !== undefined && { error }),
  };
}

function shownHeaders(
  headers: Iterable<readonly [string, string]>,
  mask: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, shown.has(name) ? mask(value) : "***"]),
  );
}

/** The text without any of the secrets, in whatever form a request carries them. */
export function masked(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      if (form !== "") result = result.replaceAll(form, "***");
    }
  }
  return result;
}
