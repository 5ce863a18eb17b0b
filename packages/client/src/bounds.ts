import type { Clock } from "./clock.ts";

/** What may end a piece of work before it is done. */
export interface Bounds {
  readonly clock: Clock;
  /** Milliseconds from now. */
  readonly limit: number;
  /** What the work is rejected with when the limit is reached. */
  readonly exceeded: () => unknown;
  readonly signal: AbortSignal | undefined;
}

/**
 * Settles like the work, or rejects the moment that the limit is reached or the signal aborts, also
 * where the work pays no heed to the signal it is handed. No timer and no listener outlives it.
 */
export function bounded<T>(
  { clock, limit, exceeded, signal }: Bounds,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const last =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        cancel();
        signal?.removeEventListener("abort", abort);
        settle(outcome);
      };
    const stop = last((reason: unknown) => {
      controller.abort(reason);
      reject(reason);
    });
    const abort = () => stop(signal?.reason);
    const cancel = clock.after(limit, () => stop(exceeded()));
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(last(resolve), last(reject));
  });
}
