import { eachKind } from "@jumun/contract/coverage";
import { expect, test } from "vitest";
import { coverageTable } from "./table.ts";

const whole = eachKind(() => ({ declared: 2, exercised: 2, missing: [] }));
const point = 'cancel request state: value "취소"';
const lacking = eachKind((kind) =>
  kind === "fields"
    ? { declared: 120, exercised: 119, missing: [point] }
    : { declared: 0, exercised: 0, missing: [] },
);

test("a row for each vendor, one for all and the gate, in columns", () => {
  const [table = ""] = coverageTable([
    { vendor: "shop", coverage: whole },
    { vendor: "하늘", coverage: lacking },
  ]).split("\n\n");
  const rows = table.split("\n");

  expect(rows.map((row) => row.split(/\s{2,}/)[0])).toEqual(["", "shop", "하늘", "all", "gate"]);
  expect(rows[3]).toContain("121/122  99.1 %");
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test("what is missing is listed with its vendor and its place", () => {
  expect(coverageTable([{ vendor: "shop", coverage: lacking }])).toContain(
    `Missing:\n  shop, fields: ${point}\n`,
  );
  expect(coverageTable([{ vendor: "shop", coverage: whole }])).toContain("Nothing is missing.");
});
