/** Time and randomness, replaceable in tests. */
export interface Clock {
  /** Milliseconds since the epoch, for dates. It jumps when the machine's time is set. */
  now(): number;
  /** Milliseconds, for durations. It never jumps. */
  elapsed(): number;
  /** Calls back after a delay in milliseconds. The returned function cancels the call. */
  after(milliseconds: number, callback: () => void): () => void;
  /** At least 0, below 1. */
  random(): number;
}

/** The longest delay of a platform timer, about 25 days. A longer delay would fire after 1 ms. */
const longestDelay = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(Math.max(milliseconds, 0), longestDelay));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** The result of `race` if the limit is reached. */
export const timedOut: unique symbol = Symbol("timed out");

/**
 * Settles like `work`, resolves to `timedOut` at the limit, or rejects with the signal's reason, even if
 * `work` ignores its own signal. Leaves no timer or listener behind. Creates no error, because an error
 * from a timer's callback lacks the caller's stack.
 * @param limit milliseconds from now
 */
export function race<T>(
  work: (signal: AbortSignal) => Promise<T>,
  clock: Clock,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<T | typeof timedOut> {
  return new Promise<T | typeof timedOut>((resolve, reject) => {
    const controller = new AbortController();
    const settleWith =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        cancel();
        signal?.removeEventListener("abort", abort);
        settle(outcome);
      };
    const stop = (settle: () => void) => () => {
      controller.abort(signal?.reason);
      settleWith(settle)(undefined);
    };
    const abort = stop(() => reject(signal?.reason));
    const cancel = clock.after(
      limit,
      stop(() => resolve(timedOut)),
    );
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(settleWith(resolve), settleWith(reject));
  });
}

/** Waits, and rejects with the signal's reason if it aborts. */
export async function sleep(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  await race(() => new Promise<never>(() => {}), clock, milliseconds, signal);
}
