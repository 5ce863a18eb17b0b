import { type ManualClock, manualClock } from "./manual-clock.ts";

export interface HurriedClock extends ManualClock {
  /** The waits between attempts, in milliseconds. */
  readonly waits: readonly number[];
}

/** The default timeout of an attempt. */
const timeout = 10_000;

/**
 * A clock that skips the waits between attempts. Timers shorter than the default timeout are treated as waits;
 * all others never fire.
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
