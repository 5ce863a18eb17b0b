import type { Authorization, FilledScheme } from "./credential.ts";
import { pause } from "./pause.ts";
import { renew } from "./renew.ts";
import { isPassing, isTransient, neverLeft, waitBefore } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import type { Exchange, Sending } from "./sending.ts";

/** What an attempt that is no plain success came to. */
export interface Setback {
  readonly sending: Sending;
  readonly schemes: readonly FilledScheme[];
  /** What filled them. */
  readonly authorization: Authorization;
  /** Undefined where there was no answer, but this failure. */
  readonly exchange: Exchange | undefined;
  readonly failure: unknown;
  /** Does the answer refuse the credential? */
  readonly isRefused: boolean;
}

/** What a client does about setbacks. Its budget is whole until the first of them. */
export class Recovery {
  readonly #budget = new RetryBudget();

  succeeded(): void {
    this.#budget.succeeded();
  }

  /** Is the call to be sent again? Where that takes a wait or another credential, comes true after it. */
  async sendsAgain(setback: Setback): Promise<boolean> {
    const { sending, schemes, authorization, exchange, failure, isRefused } = setback;
    const { operation, clock, left, within, options } = sending;
    const { idempotencyKey, retries = 2, signal } = options;
    if (isRefused && !sending.renewed && (await within(() => renew(schemes, authorization)))) {
      sending.renewed = true;
      return true;
    }
    if (exchange !== undefined && !isTransient(exchange.response.status)) {
      this.succeeded();
      return false;
    }
    const failures = (sending.failures ?? 0) + 1;
    sending.failures = failures;
    const wait = waitBefore(failures, exchange?.response.headers, clock);
    const again =
      failures <= retries &&
      (exchange !== undefined || isPassing(failure)) &&
      (operation.idempotent || idempotencyKey !== undefined || neverLeft(failure)) &&
      wait < left() &&
      this.#budget.take();
    if (again) await pause(clock, wait, signal);
    return again;
  }
}
