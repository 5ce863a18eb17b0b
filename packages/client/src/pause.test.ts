import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { pause } from "./pause.ts";

function watched() {
  const clock = manualClock();
  const controller = new AbortController();
  const { signal } = controller;
  return {
    clock,
    controller,
    signal,
    /** Timers and listeners that are still there. */
    left: () => clock.waiting + getEventListeners(signal, "abort").length,
  };
}

describe("a pause", () => {
  test("ends when it is over, and nothing is left", async () => {
    const { clock, signal, left } = watched();
    const over = pause(clock, 100, signal);
    expect(left()).toBe(2);
    clock.advance(100);
    await over;
    expect(left()).toBe(0);
  });

  test("ends at once when the signal aborts, with its reason", async () => {
    const { clock, signal, controller, left } = watched();
    const over = failureOf(pause(clock, 100, signal));
    controller.abort("그만");
    expect(await over).toBe("그만");
    expect(left()).toBe(0);
  });

  test("does not begin where the signal is aborted", async () => {
    const { clock, signal, controller, left } = watched();
    controller.abort("그만");
    expect(await failureOf(pause(clock, 100, signal))).toBe("그만");
    expect(left()).toBe(0);
  });
});
