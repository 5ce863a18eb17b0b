import { expect, test } from "vitest";
import { html } from "./html.ts";
import { pageFile, withKorean } from "./page.ts";
import { elementsOf } from "./parsed-page.ts";

test("the Korean parts of a text are marked as Korean, words of one phrase together", () => {
  expect(`${html`${withKorean("Orders (미입금 무통장 주문) <of> a 상점.")}`}`).toBe(
    'Orders (<span lang="ko">미입금 무통장 주문</span>) &lt;of&gt; a <span lang="ko">상점</span>.',
  );
});

test("a page says its language, encoding, title and description", () => {
  const file = pageFile({
    title: "주문 & more",
    description: 'A "shop"',
    language: "ko",
    root: "../",
    allowed: {},
    body: html`<p>본문</p>`,
  });

  expect(file).toMatch(/^<!doctype html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">/);
  expect(file).toContain("<title>주문 &amp; more</title>");
  expect(file).toContain('<meta name="description" content="A &quot;shop&quot;">');
  expect(file).toContain('href="../style.css"');
});

test("a page may load nothing but what it says, and never from another host", () => {
  const file = pageFile({
    title: "",
    description: "",
    language: "en",
    root: "",
    allowed: { "font-src": "data:" },
    body: html``,
  });

  const policy = elementsOf(file).find(
    ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
  );
  expect(policy?.attributes.content?.split("; ")).toEqual([
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "font-src data:",
  ]);
});
