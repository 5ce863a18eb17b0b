import type { Authorization, Credentials } from "./credential.ts";
import { pause } from "./pause.ts";
import { renew } from "./renew.ts";
import { isPassing, isTransient, neverLeft, waitBefore } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import type { Exchange, Sending } from "./sending.ts";

/** What a client does about setbacks. Its budget is whole until the first of them. */
export class Recovery {
  readonly #budget = new RetryBudget();

  succeeded(): void {
    this.#budget.succeeded();
  }

  /**
   * Is the call to be sent again? Where that takes a wait or another credential, comes true after it.
   * @param exchange undefined where there was no answer, but a failure
   * @param refused the schemes whose credentials the answer refuses
   */
  async sendsAgain(
    sending: Sending,
    exchange: Exchange | undefined,
    failure: unknown,
    refused: readonly string[],
    credentials: Credentials,
    authorization: Authorization,
  ): Promise<boolean> {
    const { operation, clock, left, within, options } = sending;
    const { idempotencyKey, retries = 2, signal } = options;
    if (
      refused.length > 0 &&
      !sending.renewed &&
      (await within(() => renew(refused, credentials, authorization)))
    ) {
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
