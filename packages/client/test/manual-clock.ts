import type { Clock } from "../src/clock.ts";

export interface ManualClock extends Clock {
  /** Advances the time, and runs the due callbacks in order. */
  advance(milliseconds: number): void;
  /** Sets the machine's time without advancing the clock. */
  jump(milliseconds: number): void;
  /** The number of waiting callbacks. */
  readonly waiting: number;
  /** The requested delays, in milliseconds. */
  readonly asked: readonly number[];
}

/** A clock that only a test advances. */
export function manualClock({ random = 0.5 }: { random?: number } = {}): ManualClock {
  let date = Date.parse("2026-11-22T00:00:00Z");
  let now = 0;
  const pending = new Map<() => void, number>();
  const asked: number[] = [];
  return {
    now: () => date,
    elapsed: () => now,
    random: () => random,
    after(milliseconds, callback) {
      const entry = () => callback();
      asked.push(milliseconds);
      pending.set(entry, now + milliseconds);
      return () => pending.delete(entry);
    },
    advance(milliseconds) {
      date += milliseconds;
      now += milliseconds;
      const due = [...pending].filter(([, at]) => at <= now).sort((a, b) => a[1] - b[1]);
      for (const [callback] of due) {
        if (pending.delete(callback)) callback();
      }
    },
    jump(milliseconds) {
      date += milliseconds;
    },
    get waiting() {
      return pending.size;
    },
    asked,
  };
}
