import { describe, expect, test } from "vitest";
import { usedStyle } from "./used-style.ts";

const nothing = { markup: "", beside: "" };
const paragraph = { markup: '<p class="p 주문">미입금</p>', beside: "" };

describe("rules", () => {
  test("one for a class that nothing has goes, and of several selectors those that ask for one", () => {
    const style = ".p{a:b}.q{a:b}.p,.q,.p .q{c:d}.p.주문>svg{e:f}@media print{.q{a:b}}";

    expect(usedStyle(style, paragraph)).toBe(".p{a:b}.p{c:d}.p.주문>svg{e:f}");
  });

  test("one that asks for no class stays, and one for what is not there", () => {
    const style = "svg{a:b}[href$='.q']{a:b}p:not(.q){a:b}#q{a:b}";

    expect(usedStyle(style, paragraph)).toBe(style);
  });

  test("one for the colours that the reader may choose stays", () => {
    const style = ":root.dark .p{a:b}:root.light .p{a:b}";

    expect(usedStyle(style, paragraph)).toBe(style);
  });

  test("an animation keeps its steps", () => {
    const style = "@keyframes turn{from{a:b}to{a:c}}";

    expect(usedStyle(style, nothing)).toBe(style);
  });
});

describe("custom properties", () => {
  test("one that is the same everywhere is put in where it is used, also through others", () => {
    const style =
      ":root{--a:var( --b , 3px);--b:1px;--c:calc(-1 * var(--a))}.p{margin:var(--a) var(--c, var(--d))}";

    expect(usedStyle(style, paragraph)).toBe(".p{margin:1px calc(-1 * 1px)}");
  });

  test("one stays that differs from place to place, with all that follow from it", () => {
    const style =
      ":root{--a:var(--b);--b:1}@media (width<9px){:root{--b:2}}.p{color:var(--a, var(--c))}";

    expect(usedStyle(style, paragraph)).toBe(style);
  });

  test.each([
    ["a style beside it", { ...paragraph, beside: ":root{--a:2}" }],
    ["an element of the page", { ...paragraph, markup: '<p class="p" style="--a:2">' }],
  ])("one stays that %s defines as well", (_, drawn) => {
    const style = ":root{--a:1}.p{color:var(--a)}";

    expect(usedStyle(style, drawn)).toBe(style);
  });

  test.each([
    ["a style beside it", { ...paragraph, beside: "i{color:var(--a)}" }],
    ["an element of the page", { ...paragraph, markup: '<p style="color:var( --a )">' }],
  ])("one stays that only %s uses", (_, drawn) => {
    expect(usedStyle(":root{--a:1;--b:2}", drawn)).toBe(":root{--a:1}");
  });

  test("one that is important, or of one element, is not the same everywhere", () => {
    const style = ":root{--a:1!important}.p{--b:2;color:var(--a);width:var(--b)}";

    expect(usedStyle(style, paragraph)).toBe(style);
  });

  test("one that is unset stays, since it takes back what uses it", () => {
    const style = ":root{--a:unset}.p{--b:var(--a);border:var(--b)}";

    expect(usedStyle(style, paragraph)).toBe(style);
  });

  test("those that use each other and nothing else go, with the rule that they leave empty", () => {
    expect(usedStyle(":root{--a:var(--b);--b:var(--a)}.주문{color:red}", paragraph)).toBe(
      ".주문{color:red}",
    );
  });

  test("values that hold semicolons and braces stay whole", () => {
    const style = ".p{background:url('data:x;{}'), var(--a)}:root{--a:'}';}";

    expect(usedStyle(style, paragraph)).toBe(".p{background:url('data:x;{}'), '}'}");
  });
});
