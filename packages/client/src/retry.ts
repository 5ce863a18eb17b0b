/** Decides whether and when a failed attempt is repeated. */
import type { Clock } from "./clock.ts";
import { isJumunError } from "./errors.ts";

const baseDelay = 250;
const maxDelay = 8_000;
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

export interface FailedAttempt {
  readonly response?: Response | undefined;
  readonly error?: unknown;
}

export interface RetryPolicy {
  readonly retries: number;
  /** Whether sending the request twice has the effect of sending it once. */
  readonly isRepeatable: boolean;
  /** Milliseconds until the call's deadline. */
  readonly remaining: number;
  readonly clock: Clock;
}

/**
 * Milliseconds until the request is sent again, or undefined if it is not.
 * @param failures the number of failed attempts, including this one
 */
export function retryDelay(
  { response, error }: FailedAttempt,
  failures: number,
  { retries, isRepeatable, remaining, clock }: RetryPolicy,
): number | undefined {
  const isRetryable =
    response === undefined ? isRetryableError(error) : isRetryableStatus(response.status);
  if (failures > retries || !isRetryable || !(isRepeatable || neverLeft(error))) return undefined;
  const delay = delayBefore(failures, response?.headers, clock);
  return delay < remaining ? delay : undefined;
}

export function isRetryableStatus(status: number): boolean {
  return retryableStatuses.has(status);
}

/** Whether an error is temporary. A reached deadline is not. */
export function isRetryableError(error: unknown): boolean {
  if (!isJumunError(error)) return false;
  const { limit }: { limit?: unknown } = Object(error);
  return error.code === "connection" || (error.code === "timeout" && limit === "timeout");
}

/**
 * The vendor's `Retry-After`, or a random part of an exponentially growing delay, so that clients that failed
 * at the same time do not retry at the same time.
 */
export function delayBefore(failures: number, headers: Headers | undefined, clock: Clock): number {
  const asked = parseRetryAfter(headers?.get("retry-after") ?? null, clock.now());
  return asked ?? clock.random() * Math.min(maxDelay, baseDelay * 2 ** (failures - 1));
}

const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * The milliseconds of a `Retry-After` header, which contains seconds or an HTTP date (RFC 9110). Undefined for
 * anything else; `Date.parse` alone would guess.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

const codesBeforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ConnectionRefused",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Whether the request certainly never reached the vendor, so that it can be sent again even if it is not
 * idempotent. Only the platform's codes count; "failed to fetch" can mean anything.
 */
export function neverLeft(error: unknown, depth = 8): boolean {
  // An error can be its own cause.
  if (!(error instanceof Error) || depth === 0) return false;
  if ("code" in error && codesBeforeSending.has(String(error.code))) return true;
  if (!(error instanceof AggregateError)) return neverLeft(error.cause, depth - 1);
  // With Happy Eyeballs, each address has its own error.
  const { errors } = error;
  return errors.length > 0 && errors.every((each) => neverLeft(each, depth - 1));
}

/** Counted in tenths of an attempt, because a sum of 0.1s is inexact. */
const perAttempt = 10;
const capacity = 10 * perAttempt;

/**
 * Limits a client's retries, so that a failing vendor is not flooded: ten at once, and one more for every ten
 * successful calls.
 */
export class RetryBudget {
  #tokens = capacity;

  /** Takes one retry. False if the budget is spent. */
  take(): boolean {
    if (this.#tokens < perAttempt) return false;
    this.#tokens -= perAttempt;
    return true;
  }

  succeed(): void {
    this.#tokens = Math.min(capacity, this.#tokens + 1);
  }
}
