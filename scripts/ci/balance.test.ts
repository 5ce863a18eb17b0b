import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balance, type Load } from "./balance.ts";

const manyLoads = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 1_000 }), { maxLength: most })
    .map((all) => all.map((seconds, at): Load => ({ name: `@jumun/vendor-${at}`, seconds })));
const machines = fc.integer({ min: 1, max: 6 });

describe("packages are split over machines so that", () => {
  test("every package is in exactly one shard, and no shard is empty", () => {
    fc.assert(
      fc.property(manyLoads(200), machines, (loads, count) => {
        const shards = balance(loads, count);
        expect(shards.length).toBe(Math.min(count, loads.length));
        expect(shards.every(({ packages }) => packages.length > 0)).toBe(true);
        expect(shards.flatMap(({ packages }) => packages).sort()).toEqual(
          loads.map(({ name }) => name).sort(),
        );
      }),
    );
  });

  test("a shard takes as long as its packages together", () => {
    fc.assert(
      fc.property(manyLoads(50), machines, (loads, count) => {
        const secondsOf = new Map(loads.map(({ name, seconds }) => [name, seconds]));
        for (const { packages, seconds } of balance(loads, count)) {
          expect(seconds).toBe(sum(packages.map((name) => secondsOf.get(name) ?? Number.NaN)));
        }
      }),
    );
  });

  test("the longest shard is at most 4/3 − 1/3m of the shortest that any split has", () => {
    fc.assert(
      fc.property(manyLoads(7), fc.integer({ min: 1, max: 4 }), (loads, count) => {
        const longest = Math.max(0, ...balance(loads, count).map(({ seconds }) => seconds));
        const best = shortest(
          loads.map(({ seconds }) => seconds),
          count,
        );
        expect(longest).toBeLessThanOrEqual((4 / 3 - 1 / (3 * count)) * best + 1e-9);
      }),
    );
  });

  test("the order of the packages changes nothing", () => {
    fc.assert(
      fc.property(manyLoads(30), machines, (loads, count) => {
        expect(balance(loads.toReversed(), count)).toEqual(balance(loads, count));
      }),
    );
  });
});

test("the longest package goes first, and each to who has least", () => {
  const loads = [
    { name: "@jumun/crema", seconds: 20 },
    { name: "@jumun/client", seconds: 50 },
    { name: "//", seconds: 25 },
    { name: "@jumun/docs", seconds: 40 },
  ];
  expect(balance(loads, 2)).toEqual([
    { packages: ["@jumun/client", "@jumun/crema"], seconds: 70 },
    { packages: ["//", "@jumun/docs"], seconds: 65 },
  ]);
});

/** By trying every split. */
function shortest([first, ...rest]: readonly number[], count: number, shards?: number[]): number {
  const filled = shards ?? Array.from({ length: count }, () => 0);
  if (first === undefined) return Math.max(0, ...filled);
  return Math.min(
    ...filled.map((seconds, at) => shortest(rest, count, filled.with(at, seconds + first))),
  );
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
