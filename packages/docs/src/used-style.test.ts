import { expect, test } from "vitest";
import { usedStyle } from "./used-style.ts";

test("a custom property stays where a rule uses it, directly or through others", () => {
  const style = ":root{--a:var(--b, var(--c));--b:1px;--c:2px;--d:var(--a);}.p{margin:var(--a)}";

  expect(usedStyle(style)).toBe(
    ":root{--a:var(--b, var(--c));--b:1px;--c:2px;}.p{margin:var(--a)}",
  );
});

test("it stays in every rule that defines it", () => {
  const style = ":root{--a:1}@media (width<9px){:root{--a:2}}.p{--a:3;color:var(--a)}";

  expect(usedStyle(style)).toBe(style);
});

test("properties that use each other and nothing else go, with the rule that they leave empty", () => {
  expect(usedStyle(":root{--a:var(--b);--b:var(--a)}.주문{color:red}")).toBe(".주문{color:red}");
});

test("values that hold semicolons and braces stay whole", () => {
  const style = ".p{background:url('data:x;{}'), var(--a)}:root{--a:'}';}";

  expect(usedStyle(style)).toBe(style);
});
