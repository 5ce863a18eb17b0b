import { expect, test } from "vitest";
import { crema } from "../../test/built-sites.ts";
import { elementsOf } from "../../test/parsed-page.ts";
import { renderPage } from "../layout/page.ts";
import type { VendorInLanguage } from "../vendor.ts";
import { vendorPage } from "./vendor-page.ts";

test("a contract's element has the language of its texts, whatever the language of the page", () => {
  const untranslated: VendorInLanguage = {
    title: "주문",
    summary: "주문 목록을 조회합니다.",
    written: "ko",
    document: { openapi: "3.1.0", info: { title: "주문", version: "1" }, paths: {} },
    operations: [],
    webhooks: [],
    workflows: [],
  };
  const page = vendorPage({ ...crema, in: { en: untranslated, ko: untranslated } });

  const elements = elementsOf(renderPage(page, "en", { pages: [], vendors: [] }));

  const reference = elements.find(({ attributes }) => attributes.id === "reference");
  expect(reference?.attributes.lang).toBe("ko");
});
