import { expect, test } from "vitest";
import { growthGoal } from "./whole-build.ts";

/** Builds of 170, 2,000 and 8,000 operations. */
function builds(secondsOf: (operations: number) => number) {
  return [170, 2_000, 8_000].map((operations) => ({ operations, seconds: secondsOf(operations) }));
}

test("what every build costs is no growth", () => {
  const goal = growthGoal(builds((operations) => 60 + operations / 100));
  expect(goal).toMatchObject({ measured: "10.0 s", isReached: true });
});

test("growth is too much where it goes with the square", () => {
  const goal = growthGoal(builds((operations) => 60 + operations ** 2 / 100_000));
  expect(goal).toMatchObject({ isReached: false });
});
