/** Time and randomness, so that tests need not wait for either. */
export interface Clock {
  /** Milliseconds since the epoch, to read and write dates. It jumps when the machine's time is set. */
  now(): number;
  /** Milliseconds since any moment, to measure durations. It never jumps. */
  elapsed(): number;
  /** Calls back after a delay in milliseconds. The returned function cancels the call. */
  after(milliseconds: number, callback: () => void): () => void;
  /** At least 0, below 1. */
  random(): number;
}

/** The longest delay of a platform timer, about 25 days. Longer ones would fire after 1 ms. */
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

/** What `race` resolves to when the limit is reached. */
export const timedOut: unique symbol = Symbol("timed out");

/**
 * Settles like `work`, resolves to `timedOut` once the limit is reached, or rejects with the reason of
 * the signal, even if `work` ignores the signal that it is given. No timer and no listener outlives
 * it. It never creates an error: an error created in a timer's callback has no stack of the caller.
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

/** Waits. If the signal aborts, rejects with its reason. */
export async function sleep(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  await race(() => new Promise<never>(() => {}), clock, milliseconds, signal);
}
