import type { Clock } from "./clock.ts";
import { retryAfter } from "./retry-after.ts";

const base = 250;
const cap = 8_000;
const statuses = [408, 425, 429, 500, 502, 503, 504];

/** May an answer of this status be different the next time? */
export function isTransient(status: number): boolean {
  return statuses.includes(status);
}

/** May a failure without an answer be over the next time? Not where the whole call is out of time. */
export function isPassing(error: unknown): boolean {
  const { code, bound }: { code?: unknown; bound?: unknown } = Object(error);
  return code === "connection" || (code === "timeout" && bound === "timeout");
}

/**
 * Milliseconds until the next attempt: what the vendor asks for, else a random part of an
 * exponentially growing wait, so that clients which failed together do not come back together.
 */
export function waitBefore(attempt: number, headers: Headers | undefined, clock: Clock): number {
  const asked = retryAfter(headers?.get("retry-after") ?? null, clock.now());
  return asked ?? clock.random() * Math.min(cap, base * 2 ** (attempt - 1));
}

const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ConnectionRefused",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Did the request provably never leave? Then even what is not idempotent may be sent. Only what the
 * platform names is taken for it; "failed to fetch" can mean anything. Causes are followed only so
 * deep: an error can be its own.
 */
export function neverLeft(error: unknown, depth = 8): boolean {
  if (!(error instanceof Error) || depth === 0) return false;
  if ("code" in error && beforeSending.has(String(error.code))) return true;
  if (!(error instanceof AggregateError)) return neverLeft(error.cause, depth - 1);
  // Happy eyeballs: each address failed in its own way.
  const { errors } = error;
  return errors.length > 0 && errors.every((each) => neverLeft(each, depth - 1));
}
