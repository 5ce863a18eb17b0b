import { describe, expect, test } from "vitest";
import { median, ratioOf } from "./statistics.ts";

describe("the median", () => {
  test("is the middle value, whatever the order", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  test("lies between the middle two of an even number", () => {
    expect(median([4, 1, 10, 2])).toBe(3);
  });

  test("pays no heed to one round that was disturbed", () => {
    expect(median([10, 11, 10, 5_000, 11])).toBe(11);
  });

  test("of nothing is an error, not a number", () => {
    expect(() => median([])).toThrow("nothing was measured");
  });
});

describe("a ratio", () => {
  test("is taken within each round, so that a slower machine changes nothing", () => {
    const bare = [[10, 20, 40]];
    const client = [[12, 24, 48]];
    expect(ratioOf(client, bare)).toEqual({ median: 1.2, lowest: 1.2, highest: 1.2 });
  });

  test("says how far the generations are apart", () => {
    const bare = [
      [8, 8, 8],
      [8, 8, 8],
    ];
    const client = [
      [10, 12, 10],
      [14, 16, 14],
    ];
    expect(ratioOf(client, bare)).toEqual({ median: 1.625, lowest: 1.25, highest: 1.75 });
  });

  test("needs the reference of the same round", () => {
    expect(() => ratioOf([[1, 2]], [[1]])).toThrow("Round 1 of generation 0");
  });
});
