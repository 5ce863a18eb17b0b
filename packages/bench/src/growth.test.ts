import { describe, expect, test } from "vitest";
import { growthGoals } from "./growth.ts";

/** Costs of 0, 10, 100 and 1,000 operations in two rounds, the second on a slower machine. */
function costs(milliseconds: (operations: number) => number, instantiations = milliseconds) {
  return [0, 10, 100, 1_000].map((operations) =>
    [0, 30].map((slower) => ({
      milliseconds: milliseconds(operations) + slower,
      instantiations: instantiations(operations),
    })),
  );
}

describe("the growth of type checking", () => {
  test("is taken without what every program costs", () => {
    const [time, instantiations] = growthGoals(costs((operations) => 90 + operations / 2));
    expect(time).toMatchObject({ measured: "0.50 ms", isReached: true });
    expect(instantiations).toMatchObject({ measured: "0.5", isReached: true });
  });

  test("is too much where it goes with the square", () => {
    const goals = growthGoals(costs((operations) => 90 + operations / 2 + operations ** 2 / 500));
    expect(goals.map(({ isReached }) => isReached)).toEqual([false, false]);
  });

  test("is judged by time and by instantiations, each for itself", () => {
    const goals = growthGoals(
      costs(
        (operations) => 90 + operations / 2,
        (operations) => operations ** 2,
      ),
    );
    expect(goals.map(({ isReached }) => isReached)).toEqual([true, false]);
  });
});
