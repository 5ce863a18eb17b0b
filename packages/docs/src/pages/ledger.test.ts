import { describe, expect, test } from "vitest";
import { crema as vendor } from "../../test/built-sites.ts";
import { elementsOf } from "../../test/parsed-page.ts";
import { pageContext } from "../layout/site-page.ts";
import { ledgerPages } from "./ledger.ts";

const [list, page] = ledgerPages([vendor]);

describe.each(["en", "ko"] as const)("the ledger in %s", (language) => {
  if (list === undefined || page === undefined) throw new Error("There are no ledger pages.");
  const elements = elementsOf(`${page.body(pageContext(page, language))}`);
  const links = elements.flatMap(({ tag, attributes }) => (tag === "a" ? attributes.href : []));
  const reference = `${language === "ko" ? "../../../ko" : "../.."}/crema/index.html`;

  test("has the title, id and tests of each discrepancy", () => {
    const { discrepancies } = vendor.ledger;
    const records = elements.filter(({ attributes }) => attributes.class === "record");
    const titles = elements.flatMap(({ tag, text }) => (tag === "summary" ? text : []));

    expect(discrepancies.length).toBeGreaterThan(10);
    expect(records.map(({ attributes }) => attributes.id)).toEqual(
      discrepancies.map(({ id }) => id),
    );
    for (const [index, { pins, ...entry }] of discrepancies.entries()) {
      const { page: title } = language === "ko" ? entry.ko : entry;
      expect(titles[index]).toContain(title.trim().replaceAll("`", "").replace(/\s+/g, " "));
      expect(pins.length).toBeGreaterThan(0);
      for (const pin of pins) expect(records[index]?.text).toContain(pin.title);
    }
  });

  test("has a row for each part that is not from the vendor's page", () => {
    const rows = elements.filter(({ tag }) => tag === "tr");

    expect(vendor.ledger.evidence.length).toBeGreaterThan(5);
    // In addition, the row of headings.
    expect(rows.length).toBe(vendor.ledger.evidence.length + 1);
  });

  test("links to the note at the operation, parameter or schema", () => {
    const schemas = language === "ko" ? "스키마" : "schemas";

    expect(links).toContain(`${reference}#/unpaid-orders/createunpaidorder?note=create-or-update`);
    expect(links).toContain(`${reference}#/unpaid-orders/readunpaidorders?note=limit-default`);
    expect(links).toContain(`${reference}#/${schemas}/unpaidorder?note=price-without-factor`);
  });

  test("can be filtered by operation, also for the schemas that it uses", () => {
    const option = elements.find(
      ({ tag, attributes }) =>
        tag === "option" && attributes.value === "operation:createUnpaidOrder",
    );
    const [summary] = vendor.in[language].operations.flatMap(({ id, summary }) =>
      id === "createUnpaidOrder" ? summary : [],
    );
    const parts = elements.flatMap(({ tag, attributes }) =>
      tag === "details" ? attributes["data-parts"]?.split(" ") : [],
    );

    expect(option?.text).toBe(`${summary} (createUnpaidOrder)`);
    expect(parts).toContain("schema:UnpaidAmount");
    const amount = elements.find(({ attributes }) =>
      attributes["data-parts"]?.includes("schema:UnpaidAmount"),
    );
    expect(amount?.attributes["data-parts"]).toContain("operation:createUnpaidOrder");
  });

  test("counts the discrepancies of each contract", () => {
    const { discrepancies, evidence } = vendor.ledger;
    const rows = elementsOf(`${list.body(pageContext(list, language))}`).filter(
      ({ tag }) => tag === "tr",
    );
    expect(rows[1]?.text).toMatch(new RegExp(`${discrepancies.length}${evidence.length}$`));
  });
});
