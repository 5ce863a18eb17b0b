import { type ManualClock, manualClock } from "./manual-clock.ts";

export interface HurriedClock extends ManualClock {
  /** The waits between attempts, in milliseconds. */
  readonly waits: readonly number[];
}

/** How long an attempt may take where a test does not say. */
const timeout = 10_000;

/**
 * Time that jumps over every wait between attempts, and stands still while an attempt runs: what is
 * shorter than the default timeout is taken for a wait, all else for a bound.
 */
export function hurriedClock({ random = 0.5 }: { random?: number } = {}): HurriedClock {
  const clock = manualClock({ random });
  const waits: number[] = [];
  return {
    ...clock,
    get waiting() {
      return clock.waiting;
    },
    after(milliseconds, callback) {
      const cancel = clock.after(milliseconds, callback);
      if (milliseconds < timeout) {
        waits.push(milliseconds);
        setImmediate(() => clock.advance(milliseconds));
      }
      return cancel;
    },
    waits,
  };
}
