import { expect, test } from "vitest";
import { elementsOf } from "../../test/parsed-page.ts";
import { html } from "./html.ts";
import type { Navigation } from "./navigation.ts";
import { renderPage } from "./page.ts";
import type { SitePage } from "./site-page.ts";

const page: SitePage = {
  path: "orders/",
  title: { en: "주문 & more", ko: "주문 등" },
  description: { en: 'A "shop"', ko: "상점" },
  allowed: { "font-src": "data:" },
  body: ({ pageUrl, fileUrl, t }) =>
    html`<a href="${pageUrl("mock/")}">${t({ en: "Mock", ko: "모의" })}</a><a href="${fileUrl("a.yaml")}">a</a>`,
};
const navigation: Navigation = { pages: [page], vendors: [{ path: "crema/", label: "크리마" }] };

test("a page has its language, encoding, title and description", () => {
  const file = renderPage(page, "en", navigation);

  expect(file).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
  expect(file).toContain("<title>주문 &amp; more · jumun</title>");
  expect(file).toContain('<meta name="description" content="A &quot;shop&quot;">');
});

test("a page links to pages in its language, and to its translation", () => {
  const links = elementsOf(renderPage(page, "ko", navigation)).map(({ attributes }) => attributes);

  expect(links.map(({ href }) => href)).toEqual(
    expect.arrayContaining(["../../ko/mock/index.html", "../../a.yaml", "../../style.css"]),
  );
  expect(links.find((each) => each["data-language"] === "en")?.href).toBe(
    "../../orders/index.html",
  );
});

test.each([
  [12, Array.from({ length: 12 }, (_, index) => `../shop-${index}/index.html`)],
  [13, ["../index.html#vendor-list"]],
])(
  "with %i vendors, the header and footer link to each of them or to the list of them",
  (count, addresses) => {
    const vendors = Array.from({ length: count }, (_, index) => ({
      path: `shop-${index}/`,
      label: `상점 ${index}`,
    }));

    const elements = elementsOf(renderPage(page, "en", { ...navigation, vendors }));
    const links = elements.map(({ attributes }) => attributes.href);

    const toVendors = links.filter((href) => /shop|#vendor-list/.test(href ?? ""));
    expect(toVendors).toEqual([...addresses, ...addresses]);
  },
);

test("a page may load its own files and what it allows in addition, and nothing else", () => {
  const policy = elementsOf(renderPage(page, "en", navigation)).find(
    ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
  );

  expect(policy?.attributes.content?.split("; ")).toEqual([
    "default-src 'none'",
    // The stored theme and language are applied by an inline script.
    expect.stringMatching(/^script-src 'self' 'sha256-[\w+/=]{44}'$/),
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "font-src data:",
  ]);
});
