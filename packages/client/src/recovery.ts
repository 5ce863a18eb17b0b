import { pause } from "./pause.ts";
import { renew } from "./renew.ts";
import { isPassing, isTransient, neverLeft, waitBefore } from "./retry.ts";
import type { RetryBudget } from "./retry-budget.ts";
import type { Exchange, Sending } from "./sending.ts";

/** What an attempt that is no plain success came to. */
export interface Setback {
  /** Undefined where there was no answer, but this failure. */
  readonly exchange: Exchange | undefined;
  readonly failure: unknown;
  /** Does the answer refuse the credential? */
  readonly isRefused: boolean;
}

/**
 * Is the call to be sent again? Where that takes a wait or another credential, it comes true after it.
 * @param inTime bounds what is asked of others by the deadline
 */
export async function sendsAgain(
  sending: Sending,
  { exchange, failure, isRefused }: Setback,
  budget: RetryBudget,
  inTime: <T>(work: Promise<T>) => Promise<T>,
): Promise<boolean> {
  const { clock, signal, schemes, authorization } = sending;
  if (isRefused && !sending.renewed && (await inTime(renew(schemes, authorization)))) {
    sending.renewed = true;
    return true;
  }
  if (exchange !== undefined && !isTransient(exchange.response.status)) {
    budget.succeeded();
    return false;
  }
  sending.failures += 1;
  const wait = waitBefore(sending.failures, exchange?.response.headers, clock);
  const again =
    sending.failures <= sending.retries &&
    (exchange !== undefined || isPassing(failure)) &&
    (sending.repeatable || neverLeft(failure)) &&
    clock.now() + wait < sending.ends &&
    budget.take();
  if (again) await pause(clock, wait, signal);
  return again;
}
