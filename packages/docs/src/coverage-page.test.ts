import { readCoverage } from "@jumun/contract/coverage";
import { describe, expect, test } from "vitest";
import { coveragePage } from "./coverage-page.ts";
import { elementsOf, textOf } from "./parsed-page.ts";
import { placeOf } from "./place.ts";
import { readVendor } from "./vendor.ts";

const vendor = await readVendor("crema");
const page = coveragePage([vendor]);

describe.each(["en", "ko"] as const)("the coverage in %s", (language) => {
  const elements = elementsOf(`${page.body(placeOf(page, language))}`);

  test("has a row for the vendor, one for all and one for what is least allowed", () => {
    const rows = elements.filter(({ tag }) => tag === "tr");

    expect(rows).toHaveLength(4);
  });

  test("says how much of the fields is exercised, as the checked-in file has it", () => {
    const { declared, exercised } = readCoverage("crema")?.fields ?? expect.fail("no file");
    const cells = elements.filter(({ tag }) => tag === "td").map(textOf);

    expect(cells).toContainEqual(expect.stringContaining(`${exercised} / ${declared}`));
  });
});
