import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { race, sleep, systemClock, timedOut } from "./clock.ts";

const never = () => new Promise<never>(() => {});

/** Work with a limit of 100 ms. */
function watched() {
  const clock = manualClock();
  const controller = new AbortController();
  const { signal } = controller;
  return {
    clock,
    controller,
    within: <T>(work: (signal: AbortSignal) => Promise<T>) => race(work, clock, 100, signal),
    /** Remaining timers and listeners. */
    left: () => clock.waiting + getEventListeners(signal, "abort").length,
  };
}

describe("work with a time limit", () => {
  test("settles like the work, and leaves no timer or listener", async () => {
    const { within, left } = watched();
    expect(await within(async () => "다 됨")).toBe("다 됨");
    expect(await failureOf(within(() => Promise.reject("안 됨")))).toBe("안 됨");
    expect(left()).toBe(0);
  });

  test("ends at the limit, even if it ignores its signal", async () => {
    const { within, clock, left } = watched();
    let isSettled = false;
    const work = within(never).finally(() => {
      isSettled = true;
    });
    clock.advance(99);
    await Promise.resolve();
    expect(isSettled).toBe(false);
    clock.advance(1);
    expect(await work).toBe(timedOut);
    expect(left()).toBe(0);
  });

  test("receives a signal that aborts with the same reason", async () => {
    const { within, clock, controller } = watched();
    const reasons: unknown[] = [];
    const work = (signal: AbortSignal) => {
      signal.addEventListener("abort", () => reasons.push(signal.reason));
      return never();
    };
    const late = within(work);
    clock.advance(100);
    const aborted = failureOf(within(work));
    controller.abort("그만");

    expect([await late, await aborted]).toEqual([timedOut, "그만"]);
    expect(reasons).toEqual([expect.objectContaining({ name: "AbortError" }), "그만"]);
  });

  test("does not start if the signal has already aborted", async () => {
    const { within, controller, left } = watched();
    let begun = false;
    controller.abort("그만");
    const work = within(async () => {
      begun = true;
    });
    expect(await failureOf(work)).toBe("그만");
    expect(begun).toBe(false);
    expect(left()).toBe(0);
  });

  test.each([undefined, null, 0, "", false])(
    "ends with the signal's reason, even if it is %j",
    async (reason) => {
      const { within, controller } = watched();
      const work = failureOf(within(never));
      controller.abort(reason);
      expect(await work).toBe(controller.signal.reason);
    },
  );

  test("that fails after the limit is ignored", async () => {
    const { within, clock } = watched();
    let fail: (reason: unknown) => void = () => {};
    const work = within(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    clock.advance(100);
    fail(new Error("늦은 실패"));
    expect(await work).toBe(timedOut);
  });
});

test.each([2 ** 31, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE])(
  "the system clock does not call back immediately for %d ms, which is too long for a timer",
  async (milliseconds) => {
    let isOver = false;
    const cancel = systemClock.after(milliseconds, () => {
      isOver = true;
    });
    // setTimeout treats a delay that is too long as 1 ms, and of two equal timers the first one fires first.
    await new Promise((passed) => setTimeout(passed, 1));
    cancel();
    expect(isOver).toBe(false);
  },
);

function watchedSleep() {
  const clock = manualClock();
  const controller = new AbortController();
  const { signal } = controller;
  return {
    clock,
    controller,
    signal,
    /** Remaining timers and listeners. */
    left: () => clock.waiting + getEventListeners(signal, "abort").length,
  };
}

describe("sleep", () => {
  test("ends after the delay, and leaves no timer or listener", async () => {
    const { clock, signal, left } = watchedSleep();
    const over = sleep(clock, 100, signal);
    expect(left()).toBe(2);
    clock.advance(100);
    await over;
    expect(left()).toBe(0);
  });

  test("rejects with the signal's reason as soon as it aborts", async () => {
    const { clock, signal, controller, left } = watchedSleep();
    const over = failureOf(sleep(clock, 100, signal));
    controller.abort("그만");
    expect(await over).toBe("그만");
    expect(left()).toBe(0);
  });

  test("does not start if the signal has already aborted", async () => {
    const { clock, signal, controller, left } = watchedSleep();
    controller.abort("그만");
    expect(await failureOf(sleep(clock, 100, signal))).toBe("그만");
    expect(left()).toBe(0);
  });
});

test("a deadline that has passed causes no warning in Node", async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.name);
  process.on("warning", listen);
  await new Promise<void>((passed) => systemClock.after(-5, passed));
  await new Promise(setImmediate);
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});
