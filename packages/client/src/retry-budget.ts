const capacity = 10;
const refund = 0.1;

/**
 * How many attempts beyond the first a client may make while the vendor fails: ten at once, and one
 * more for every ten calls that succeed. A vendor that is down is so not stormed by its clients.
 */
export class RetryBudget {
  #tokens = capacity;

  /** False when it is spent: then nothing is sent again. */
  take(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  succeeded(): void {
    this.#tokens = Math.min(capacity, this.#tokens + refund);
  }
}
