import type { FailedAnswer } from "./answered-failure.ts";
import { masker } from "./masked.ts";
import { withoutNamedSecrets } from "./named-secret.ts";
import { retryAfter } from "./retry-after.ts";

type Mask = (text: string) => string;

/** What an error tells of an answer by which a call failed. */
export interface ToldAnswer {
  readonly message: string;
  readonly body: unknown;
  readonly headers: Headers;
  readonly retryAfter?: number | undefined;
}

/**
 * The error's message, and body and headers as they came, but for credentials.
 * @param said what the message begins with
 */
export function toldAnswer(
  said: string,
  { status, reason, body, response }: FailedAnswer,
  secrets: readonly string[],
  now: number,
): ToldAnswer {
  const known = [...secrets];
  const text = typeof body === "string" ? body : printed(body);
  // A success can bring a credential that is nobody's yet: a token just issued.
  const unnamed = response.ok
    ? withoutNamedSecrets(text, (secret) => {
        if (secret.length >= 6) known.push(secret);
      })
    : text;
  const mask = masker(known);
  const hidden = mask(unnamed);
  const safe =
    hidden === text ? body : typeof body === "string" ? hidden : masksWithin(unnamed, mask);
  const told = reason === undefined ? quoted(safe) : `: ${reason}`;
  const isUnexpected = response.ok && status !== "failure";
  const end = /[.…]$/.test(told) ? "" : ".";
  return {
    message: isUnexpected
      ? `${said} with something that the contract does not describe${told}${end} It may have done what was asked: check before sending again.`
      : `${said}${response.ok ? " with a failure" : ""}${told}`,
    body: safe,
    headers: headersWithoutSecrets(response.headers, mask),
    ...(response.status === 429 && {
      retryAfter: retryAfter(response.headers.get("retry-after"), now),
    }),
  };
}

/** What an error tells of a connection that failed: a word about it, and the platform's error. */
export function disconnection(
  cause: unknown,
  secrets: readonly string[],
): { reason: string; cause: unknown } {
  const mask = masker(secrets);
  return { reason: mask(reason(cause)), cause: causeWithoutSecrets(cause, mask) };
}

/** `fetch` hides the reason one level down: "fetch failed", caused by ECONNREFUSED. */
function reason(error: unknown): string {
  if (typeof error === "object" && !(error instanceof Error)) return "not told";
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

/** A cookie is the vendor's credential, whatever it is called. */
function headersWithoutSecrets(headers: Headers, mask: Mask): Headers {
  return new Headers(
    [...headers].map(([name, value]) => [name, name === "set-cookie" ? "***" : mask(value)]),
  );
}

/**
 * An error as it may be shown: its name, message, stack and code, and those of what caused it. What
 * else it carries may be a request with its headers. Causes are followed only so deep: an error can
 * be its own.
 */
function causeWithoutSecrets(cause: unknown, mask: Mask, depth = 8): unknown {
  if (typeof cause === "string") return mask(cause);
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const inner = (error: unknown) => causeWithoutSecrets(error, mask, depth - 1);
  const { name, message, stack, code } = cause as Error & { code?: unknown };
  const options = cause.cause === undefined ? {} : { cause: inner(cause.cause) };
  const copy =
    cause instanceof AggregateError
      ? new AggregateError(cause.errors.map(inner), mask(message), options)
      : new Error(mask(message), options);
  return Object.assign(copy, {
    name: mask(name),
    stack: mask(String(stack)),
    ...(code !== undefined && { code: mask(String(code)) }),
  });
}

/** JSON's strings and numbers, each masked for itself, so that what comes out is JSON still. */
function masksWithin(json: string, mask: Mask): unknown {
  return JSON.parse(
    json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => {
      const text = String(JSON.parse(token));
      const hidden = mask(text);
      return hidden === text ? token : JSON.stringify(hidden);
    }),
  );
}

/** What can be parsed can still be nested too deep to be written. */
function printed(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "…";
  }
}

/** The beginning of a body for a message, not cut in the middle of a character. */
function quoted(body: unknown): string {
  if (body === undefined) return ".";
  const text = typeof body === "string" ? body : printed(body);
  return `: ${text.length > 200 ? `${text.slice(0, 200).replace(/[\ud800-\udbff]$/, "")}…` : text}`;
}
