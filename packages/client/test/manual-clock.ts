import type { Clock } from "../src/clock.ts";

export interface ManualClock extends Clock {
  /** Lets time pass, and calls back what is due in order. */
  advance(milliseconds: number): void;
  /** Sets the machine's time, forward or back, while no time passes. */
  jump(milliseconds: number): void;
  /** How many callbacks wait. */
  readonly waiting: number;
  /** The waits that were asked for, in milliseconds. */
  readonly asked: readonly number[];
}

/** Time that only passes when a test says so. */
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
