import { expect, test } from "vitest";
import { RetryBudget } from "./retry-budget.ts";

/** How many attempts a budget still gives. */
function rest(budget: RetryBudget): number {
  let given = 0;
  while (budget.take()) given += 1;
  return given;
}

test("ten attempts may be taken at once", () => {
  const budget = new RetryBudget();
  expect(rest(budget)).toBe(10);
  expect(budget.take()).toBe(false);
});

test.each([
  [9, 0],
  [10, 1],
  [25, 2],
  [100, 10],
  [1000, 10],
])("after %i calls that succeed, %i more may be taken", (successes, attempts) => {
  const budget = new RetryBudget();
  rest(budget);
  for (let call = 0; call < successes; call += 1) budget.succeeded();
  expect(rest(budget)).toBe(attempts);
});

test("successes of a budget that is whole are not saved up", () => {
  const budget = new RetryBudget();
  for (let call = 0; call < 1000; call += 1) budget.succeeded();
  expect(rest(budget)).toBe(10);
});
