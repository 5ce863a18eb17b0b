import { expect, test } from "vitest";
import type { Demand } from "./demand.ts";
import { complaints, report } from "./report.ts";

const shop: Demand = {
  package: "@made-up/shop",
  version: "1.2.0",
  impact: "major",
  needed: "major",
  planned: "minor",
  enough: false,
  changes: [
    { impact: "patch", what: "주문의 설명" },
    { impact: "major", what: "listOrders gives Array<Order> | null" },
  ],
};
const quiet: Demand = {
  package: "@made-up/mock",
  version: "0.1.0",
  impact: "none",
  needed: "none",
  planned: "none",
  enough: true,
  changes: [],
};

test("the table has a row for each package, and the reasons below, the gravest first", () => {
  expect(report([shop, quiet], {})).toBe(
    [
      "package        version  impact  needs  planned",
      "@made-up/shop  1.2.0    major   major  minor    too small",
      "@made-up/mock  0.1.0    none    none   none",
      "",
      "@made-up/shop",
      "  major: listOrders gives Array<Order> | null",
      "  patch: 주문의 설명",
    ].join("\n"),
  );
});

test("Markdown has the same, and what would be read as markup is escaped", () => {
  expect(report([shop, quiet], { markdown: true })).toBe(
    [
      "| package | version | impact | needs | planned |",
      "| --- | --- | --- | --- | --- |",
      "| @made-up/shop | 1.2.0 | major | major | minor, **too small** |",
      "| @made-up/mock | 0.1.0 | none | none | none |",
      "",
      "### @made-up/shop",
      "",
      "- major: listOrders gives Array\\<Order\\> \\| null",
      "- patch: 주문의 설명",
    ].join("\n"),
  );
});

test("JSON has everything, for a program", () => {
  expect(JSON.parse(report([shop, quiet], { json: true }))).toEqual([shop, quiet]);
});

test("only what is too small is complained of", () => {
  expect(complaints([shop, quiet])).toEqual([
    "@made-up/shop needs a major bump, and the changesets give a minor bump; run `changeset add` and commit the file.",
  ]);
  expect(complaints([{ ...shop, planned: "none" }])).toEqual([
    "@made-up/shop needs a major bump, and the changesets give none; run `changeset add` and commit the file.",
  ]);
});
