import { expect, test } from "vitest";
import { html } from "./html.ts";
import { contractText, linkedText, linkUrls, withKorean } from "./linked-text.ts";

test("a bare URL in Markdown becomes a link, without the sentence's punctuation", () => {
  expect(linkUrls("See https://vendor.example/a?b=1&c=2. Or (https://vendor.example/주문)!")).toBe(
    "See <https://vendor.example/a?b=1&c=2>. Or (<https://vendor.example/주문>)!",
  );
});

test.each([
  "`https://api.vendor.example`",
  "<https://vendor.example>",
  "[the page](https://vendor.example)",
])("%s is left unchanged", (markdown) => {
  expect(linkUrls(markdown)).toBe(markdown);
});

test("URLs and code spans of a sentence become HTML", () => {
  const sentence = "The page “<주문>” (https://vendor.example/a) has `id`";

  expect(`${html`${linkedText(sentence, (part) => part)}`}`).toBe(
    'The page “&lt;주문&gt;” (<a href="https://vendor.example/a">https://vendor.example/a</a>) has <code>id</code>',
  );
});

test("the Korean parts of a text are marked as Korean, phrase by phrase", () => {
  expect(`${html`${withKorean("Orders (미입금 무통장 주문) <of> a 상점.")}`}`).toBe(
    'Orders (<span lang="ko">미입금 무통장 주문</span>) &lt;of&gt; a <span lang="ko">상점</span>.',
  );
});

test.each([
  ["미입금 무통장 주문 (CREMA UnpaidOrder)", "미입금 무통장 주문 (CREMA UnpaidOrder)"],
  ["UnpaidOrder", "UnpaidOrder"],
  ["Unpaid orders of a shop.", '<span lang="en">Unpaid orders of a shop.</span>'],
])("on a Korean page an English text of a contract is marked as English: %s", (text, marked) => {
  expect(`${html`${contractText(text, "ko")}`}`).toBe(marked);
});
