import { describe, expect, test } from "vitest";
import type { Goal, Line } from "./line.ts";
import { goalTable, lineSection, missedSentences } from "./table.ts";

const reached: Goal = {
  figure: "Size of `@jumun/crema`",
  must: "at most 5.00 kB",
  measured: "4.80 kB",
  isReached: true,
};
const missed: Goal = {
  figure: "Time per call with everything on",
  must: "at most 1.50 × bare `fetch`",
  measured: "1.62 ×",
  isReached: false,
};

describe("the table of goals", () => {
  test("has a row for each, and says which is missed", () => {
    const rows = goalTable([reached, missed]).split("\n");
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(/^\| Size of `@jumun\/crema` .*\| at most 5\.00 kB .*\| reached/);
    expect(rows[3]).toMatch(/1\.62 × .*\| \*\*missed\*\*/);
  });
});

describe("the section of a line", () => {
  const line: Line = {
    title: "Size",
    method: "Bundled by esbuild.",
    columns: ["client", "at start"],
    rows: [
      ["`@jumun/crema`", "4.80 kB"],
      ["ky", "8.90 kB"],
    ],
    goals: [],
  };

  test("says how it was measured, then what came out", () => {
    const section = lineSection(line);
    expect(section).toMatch(/^## Size\n\nBundled by esbuild\.\n\n\| client /);
    expect(section).toContain("| ky             |  8.90 kB |");
  });
});

describe("a missed figure", () => {
  test("is one sentence with what it must be and what it is", () => {
    expect(missedSentences([reached, missed])).toEqual([
      "Time per call with everything on must be at most 1.50 × bare `fetch`, and is 1.62 ×.",
    ]);
  });

  test("is no sentence where all is reached", () => {
    expect(missedSentences([reached])).toEqual([]);
  });
});
