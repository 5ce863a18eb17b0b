import type { Authorization } from "./credential.ts";
import { masker } from "./masked.ts";
import { withoutNamedSecrets } from "./named-secret.ts";
import type { WireRequest } from "./request.ts";

/**
 * One attempt as it may be shown: every credential in it is `***`, and so is whatever has the name of
 * one, such as a token that the vendor just issued.
 */
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
export interface Observed {
  readonly vendor: string;
  readonly operationId: string;
  /** Counted from 1. */
  readonly number: number;
  readonly request: WireRequest;
  readonly authorization: Authorization;
  readonly secrets: readonly string[];
  /** With the credential that travels in it. */
  readonly url: string;
  readonly sent: string | undefined;
  readonly response: Response | undefined;
  readonly received: string;
  readonly startedAt: number;
  readonly duration: number;
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
  const { vendor, operationId, number, startedAt, duration, request, response, error } = observed;
  const { headers } = observed.authorization;
  const secrets = [...observed.secrets];
  const hide = (text: string) =>
    withoutNamedSecrets(text, (secret) => {
      // Shorter ones are hidden where they stand; elsewhere the same text means something else.
      if (secret.length >= 6) secrets.push(secret);
    });
  const url = hide(observed.url);
  const sent = observed.sent === undefined ? undefined : hide(observed.sent);
  const received = hide(observed.received);
  const mask = masker(secrets);
  const show = (value: string) => mask(hide(value));
  return {
    vendor,
    operationId,
    attempt: number,
    startedAt,
    duration,
    request: {
      method: request.method,
      url: mask(url),
      // Which scheme a credential is of is no secret: "Bearer ***".
      headers: {
        ...shownHeaders(Object.entries(request.headers), show),
        ...Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, mask(text)])),
      },
      ...(sent !== undefined && { body: mask(sent) }),
    },
    ...(response && {
      response: {
        status: response.status,
        headers: shownHeaders(response.headers, show),
        body: mask(received),
      },
    }),
    ...(error !== undefined && { error }),
  };
}

function shownHeaders(
  headers: Iterable<readonly [string, string]>,
  show: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, shown.has(name) ? show(value) : "***"]),
  );
}
