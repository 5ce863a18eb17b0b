import { describe, expect, test } from "vitest";
import { crema as vendor } from "../../test/built-sites.ts";
import { elementsOf } from "../../test/parsed-page.ts";
import { pageContext } from "../layout/site-page.ts";
import { ledgerPage } from "./ledger.ts";

const page = ledgerPage([vendor]);

describe.each(["en", "ko"] as const)("the ledger in %s", (language) => {
  const elements = elementsOf(`${page.body(pageContext(page, language))}`);

  test("has an id for each discrepancy, and the tests that pin it", () => {
    const { discrepancies } = vendor.ledger;
    const headings = elements
      .filter(({ tag }) => tag === "h3")
      .map(({ attributes }) => attributes.id);
    const shown = elements.map(({ text }) => text).join("\n");

    expect(discrepancies.length).toBeGreaterThan(10);
    expect(headings).toEqual(expect.arrayContaining(discrepancies.map(({ id }) => `crema-${id}`)));
    for (const { pins } of discrepancies) {
      expect(pins.length).toBeGreaterThan(0);
      for (const { title } of pins) expect(shown).toContain(title);
    }
  });

  test("has a row for each part that is not from the vendor's page", () => {
    const rows = elements.filter(({ tag }) => tag === "tr");

    expect(vendor.ledger.evidence.length).toBeGreaterThan(5);
    // In addition, two rows of headings and the row with the counts.
    expect(rows.length).toBe(vendor.ledger.evidence.length + 3);
    expect(
      rows
        .slice(1, 2)
        .map(({ text }) => text)
        .join(),
    ).toMatch(new RegExp(`${vendor.ledger.discrepancies.length}${vendor.ledger.evidence.length}$`));
  });

  test("links from a discrepancy to its operation", () => {
    const [first] = vendor.in[language].operations;
    const links = elements.flatMap(({ tag, attributes }) => (tag === "a" ? [attributes.href] : []));

    expect(first?.fragment).toMatch(/^#\//);
    expect(links).toContain(
      `${language === "ko" ? "../../ko" : ".."}/crema/index.html${first?.fragment}`,
    );
  });
});
