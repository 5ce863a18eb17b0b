import { expect, test } from "vitest";
import {
  belowGate,
  type Coverage,
  coverageText,
  eachKind,
  percentText,
  totalCoverage,
} from "./coverage.ts";

/** Everything exercised but of one kind, of which `missing` is not. */
function lacking(kind: keyof Coverage, missing: readonly string[], declared = 20): Coverage {
  return eachKind((each) =>
    each === kind
      ? { declared, exercised: declared - missing.length, missing }
      : { declared: 3, exercised: 3, missing: [] },
  );
}

const twelve = Array.from({ length: 12 }, (_, index) => `상점 ${index}`);

test("of operations, statuses and named examples each one has to be exercised", () => {
  for (const kind of ["operations", "statuses", "examples"] as const) {
    expect(belowGate("shop", lacking(kind, ["cancel 404"]))).toEqual([
      `shop: the tests exercise 19 of the 20 ${kind} that the contract declares, fewer than 100 %. Missing: cancel 404.`,
    ]);
  }
});

test("of the rest 95 % are enough, and no less", () => {
  for (const kind of ["parameters", "fields", "headers", "security"] as const) {
    expect(belowGate("shop", lacking(kind, ["one"]))).toEqual([]);
    expect(belowGate("shop", lacking(kind, ["one", "two"]))).toHaveLength(1);
  }
});

test("what declares nothing lacks nothing", () => {
  expect(
    belowGate(
      "shop",
      eachKind(() => ({ declared: 0, exercised: 0, missing: [] })),
    ),
  ).toEqual([]);
});

test("a long list of what is missing is cut, and says what lists the rest", () => {
  expect(belowGate("shop", lacking("fields", twelve))).toEqual([
    expect.stringMatching(/상점 9; and 2 more, which `npm run coverage:contract shop` lists\.$/),
  ]);
});

test("only the whole is 100 %", () => {
  expect(percentText({ declared: 3000, exercised: 2999, missing: [] })).toBe("99.9 %");
});

test("all vendors together are their sum", () => {
  const all = totalCoverage([lacking("fields", ["one"]), lacking("fields", [])]);
  expect(all.fields).toMatchObject({ declared: 40, exercised: 39 });
});

test("the file reads back as what it was made of", () => {
  for (const missing of [[], ["하나"], twelve]) {
    const coverage = lacking("fields", missing);
    expect(JSON.parse(coverageText(coverage))).toEqual(coverage);
  }
});
