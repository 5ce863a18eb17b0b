import type { Clock } from "./clock.ts";

/**
 * Settles like the work, or rejects the moment that the limit is reached or the signal aborts, also
 * where the work pays no heed to the signal it is handed. No timer and no listener outlives it.
 * @param limit milliseconds from now
 * @param exceeded what it is rejected with when the limit is reached
 */
export function bounded<T>(
  work: (signal: AbortSignal) => Promise<T>,
  clock: Clock,
  limit: number,
  exceeded: () => unknown,
  signal: AbortSignal | undefined,
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
