import { describe, expect, test } from "vitest";
import { ledgerPage } from "./ledger-page.ts";
import { elementsOf, textOf } from "./parsed-page.ts";
import { placeOf } from "./place.ts";
import { readVendor } from "./vendor.ts";

const vendor = await readVendor("crema");
const page = ledgerPage([vendor]);

describe.each(["en", "ko"] as const)("the ledger in %s", (language) => {
  const elements = elementsOf(`${page.body(placeOf(page, language))}`);

  test("has each discrepancy at an address of its own, with the test that pins it", () => {
    const { discrepancies } = vendor.ledger;
    const headings = elements
      .filter(({ tag }) => tag === "h3")
      .map(({ attributes }) => attributes.id);
    const shown = elements.map(textOf).join("\n");

    expect(discrepancies.length).toBeGreaterThan(20);
    expect(headings).toEqual(expect.arrayContaining(discrepancies.map(({ id }) => `crema-${id}`)));
    for (const { pins } of discrepancies) {
      expect(pins.length).toBeGreaterThan(0);
      for (const { title } of pins) expect(shown).toContain(title);
    }
  });

  test("says where something that is not from the page is known from", () => {
    const rows = elements.filter(({ tag }) => tag === "tr");

    expect(vendor.ledger.evidence.length).toBeGreaterThan(5);
    // Beside them two headings of tables and the row that counts them.
    expect(rows.length).toBe(vendor.ledger.evidence.length + 3);
    expect(rows.slice(1, 2).map(textOf).join()).toMatch(
      new RegExp(`${vendor.ledger.discrepancies.length}${vendor.ledger.evidence.length}$`),
    );
  });

  test("leads from a discrepancy to the operation that has it", () => {
    const [first] = vendor.in[language].operations;
    const links = elements.flatMap(({ tag, attributes }) => (tag === "a" ? [attributes.href] : []));

    expect(first?.fragment).toMatch(/^#\//);
    expect(links).toContain(
      `${language === "ko" ? "../../ko" : ".."}/crema/index.html${first?.fragment}`,
    );
  });
});
