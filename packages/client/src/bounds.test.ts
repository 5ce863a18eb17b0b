import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { bounded } from "./bounds.ts";
import { systemClock } from "./clock.ts";

const never = () => new Promise<never>(() => {});
const late = new Error("너무 늦음");

/** Work within 100 ms that a test watches. */
function watched() {
  const clock = manualClock();
  const controller = new AbortController();
  const { signal } = controller;
  return {
    clock,
    controller,
    within: <T>(work: (signal: AbortSignal) => Promise<T>) =>
      bounded(work, clock, 100, () => late, signal),
    /** Timers and listeners that are still there. */
    left: () => clock.waiting + getEventListeners(signal, "abort").length,
  };
}

describe("bounded work", () => {
  test("settles like the work, and nothing is left", async () => {
    const { within, left } = watched();
    expect(await within(async () => "다 됨")).toBe("다 됨");
    expect(await failureOf(within(() => Promise.reject("안 됨")))).toBe("안 됨");
    expect(left()).toBe(0);
  });

  test("ends at its limit, not before, though it pays no heed to its signal", async () => {
    const { within, clock, left } = watched();
    let outcome = "";
    const work = within(never).catch((error: unknown) => {
      outcome = String(error);
    });
    clock.advance(99);
    await Promise.resolve();
    expect(outcome).toBe("");
    clock.advance(1);
    await work;
    expect(outcome).toBe(String(late));
    expect(left()).toBe(0);
  });

  test("is told to stop with the reason that it ends with", async () => {
    const { within, clock, controller } = watched();
    const reasons: unknown[] = [];
    const work = (signal: AbortSignal) => {
      signal.addEventListener("abort", () => reasons.push(signal.reason));
      return never();
    };
    const timedOut = failureOf(within(work));
    clock.advance(100);
    const aborted = failureOf(within(work));
    controller.abort("그만");

    expect([await timedOut, await aborted]).toEqual([late, "그만"]);
    expect(reasons).toEqual([late, "그만"]);
  });

  test("does not begin where the signal is aborted", async () => {
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
    "ends with the signal's reason, be it %j",
    async (reason) => {
      const { within, controller } = watched();
      const work = failureOf(within(never));
      controller.abort(reason);
      expect(await work).toBe(controller.signal.reason);
    },
  );

  test("that fails after its end disturbs nobody", async () => {
    const { within, clock } = watched();
    let fail: (reason: unknown) => void = () => {};
    const work = failureOf(
      within(
        () =>
          new Promise((_, reject) => {
            fail = reject;
          }),
      ),
    );
    clock.advance(100);
    fail(new Error("늦은 실패"));
    expect(await work).toBe(late);
  });
});

test.each([2 ** 31, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE])(
  "the platform's clock does not call back at once after %d ms, which its timers cannot count",
  async (milliseconds) => {
    let isOver = false;
    const cancel = systemClock.after(milliseconds, () => {
      isOver = true;
    });
    // setTimeout takes what it cannot count for 1 ms, and of two timers the older one ends first.
    await new Promise((passed) => setTimeout(passed, 1));
    cancel();
    expect(isOver).toBe(false);
  },
);
