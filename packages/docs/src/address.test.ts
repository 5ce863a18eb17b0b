import { expect, test } from "vitest";
import { linkAddresses, splitAddresses } from "./address.ts";

test("a bare address in Markdown becomes a link, without the sentence's punctuation", () => {
  expect(
    linkAddresses("See https://vendor.example/a?b=1&c=2. Or (https://vendor.example/주문)!"),
  ).toBe("See <https://vendor.example/a?b=1&c=2>. Or (<https://vendor.example/주문>)!");
});

test.each([
  "`https://api.vendor.example`",
  "<https://vendor.example>",
  "[the page](https://vendor.example)",
])("%s stays what it is", (markdown) => {
  expect(linkAddresses(markdown)).toBe(markdown);
});

test("a text is cut around its addresses", () => {
  expect(splitAddresses("The page “주문” (https://vendor.example/a), today")).toEqual([
    { text: "The page “주문” (", isAddress: false },
    { text: "https://vendor.example/a", isAddress: true },
    { text: "), today", isAddress: false },
  ]);
});
