import { expect, test } from "vitest";
import { html } from "./html.ts";
import { contractText, linkedText, withKorean } from "./linked-text.ts";

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
