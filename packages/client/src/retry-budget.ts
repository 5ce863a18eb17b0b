/** Counted in tenths of an attempt, since a sum of 0.1s is not what it should be. */
const attempt = 10;
const capacity = 10 * attempt;

/**
 * How many attempts beyond the first a client may make while the vendor fails: ten at once, and one
 * more for every ten calls that succeed. A vendor that is down is so not stormed by its clients.
 */
export class RetryBudget {
  #tokens = capacity;

  /** False when it is spent: then nothing is sent again. */
  take(): boolean {
    if (this.#tokens < attempt) return false;
    this.#tokens -= attempt;
    return true;
  }

  succeeded(): void {
    this.#tokens = Math.min(capacity, this.#tokens + 1);
  }
}
