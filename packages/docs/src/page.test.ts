import { expect, test } from "vitest";
import { html } from "./html.ts";
import { type Frame, inPage, pageFile, withKorean } from "./page.ts";
import { elementsOf } from "./parsed-page.ts";
import type { SitePage } from "./site-page.ts";

const page: SitePage = {
  path: "orders/",
  title: { en: "주문 & more", ko: "주문 등" },
  description: { en: 'A "shop"', ko: "상점" },
  allowed: { "font-src": "data:" },
  body: ({ to, file, say }) =>
    html`<a href="${to("mock/")}">${say({ en: "Mock", ko: "모의" })}</a><a href="${file("a.yaml")}">a</a>`,
};
const frame: Frame = { pages: [page], vendors: [{ path: "crema/", label: "크리마" }] };

test("the Korean parts of a text are marked as Korean, words of one phrase together", () => {
  expect(`${html`${withKorean("Orders (미입금 무통장 주문) <of> a 상점.")}`}`).toBe(
    'Orders (<span lang="ko">미입금 무통장 주문</span>) &lt;of&gt; a <span lang="ko">상점</span>.',
  );
});

test.each([
  ["미입금 무통장 주문 (CREMA UnpaidOrder)", "미입금 무통장 주문 (CREMA UnpaidOrder)"],
  ["UnpaidOrder", "UnpaidOrder"],
  ["Unpaid orders of a shop.", '<span lang="en">Unpaid orders of a shop.</span>'],
])("on a Korean page the text of a contract in English is marked: %s", (text, marked) => {
  expect(`${html`${inPage(text, "ko")}`}`).toBe(marked);
});

test("a page says its language, encoding, title and description", () => {
  const file = pageFile(page, "en", frame);

  expect(file).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
  expect(file).toContain("<title>주문 &amp; more · jumun</title>");
  expect(file).toContain('<meta name="description" content="A &quot;shop&quot;">');
});

test("a page leads to pages of its own language, and to itself in the other one", () => {
  const links = elementsOf(pageFile(page, "ko", frame)).map(({ attributes }) => attributes);

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
  "a page names %i vendors above and below, or where more of them are listed",
  (count, addresses) => {
    const vendors = Array.from({ length: count }, (_, index) => ({
      path: `shop-${index}/`,
      label: `상점 ${index}`,
    }));

    const elements = elementsOf(pageFile(page, "en", { ...frame, vendors }));
    const links = elements.map(({ attributes }) => attributes.href);

    const toVendors = links.filter((href) => /shop|#vendor-list/.test(href ?? ""));
    expect(toVendors).toEqual([...addresses, ...addresses]);
  },
);

test("a page may load nothing but what it says, and never from another host", () => {
  const policy = elementsOf(pageFile(page, "en", frame)).find(
    ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
  );

  expect(policy?.attributes.content?.split("; ")).toEqual([
    "default-src 'none'",
    // What the reader chose before is taken up by a script in the page.
    expect.stringMatching(/^script-src 'self' 'sha256-[\w+/=]{44}'$/),
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "font-src data:",
  ]);
});
