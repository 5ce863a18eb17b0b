import { describe, expect, test } from "vitest";
import { compareSurfaces } from "./compare-surface.ts";

const order = 'import "@made-up/shop"\n  Order\n\ninterface Order {\n    id: string;\n}\n';

test("the same surface is no change", () => {
  expect(compareSurfaces(order, order)).toEqual([]);
});

test("declarations in another order are no change", () => {
  const [title, ...rest] = order.trim().split("\n\n");

  expect(compareSurfaces(order, `${[...rest, title].join("\n\n")}\n`)).toEqual([]);
});

test("a declaration that is gone breaks, and one that came does not", () => {
  const more = `${order}\ninterface Refund {\n    at: string;\n}\n`;

  expect(compareSurfaces(more, order)).toEqual([
    { impact: "major", what: "no longer there: interface Refund {" },
  ]);
  expect(compareSurfaces(order, more)).toEqual([
    { impact: "minor", what: "new: interface Refund {" },
  ]);
});

test("a subpath or an export that is gone breaks", () => {
  const validate = `${order}\nimport "@made-up/shop/validate"\n  validating\n`;

  expect(compareSurfaces(validate, order)).toEqual([
    { impact: "major", what: 'no longer there: import "@made-up/shop/validate"' },
  ]);
  expect(compareSurfaces(order, order.replace("\n  Order\n", "\n"))).toEqual([
    { impact: "major", what: 'import "@made-up/shop": no longer `Order`' },
  ]);
});

test("a field of another type is one that is gone and one that came", () => {
  expect(compareSurfaces(order, order.replace("id: string", "id: number"))).toEqual([
    { impact: "major", what: "interface Order {: no longer `id: string;`" },
    { impact: "minor", what: "interface Order {: now `id: number;`" },
  ]);
});

describe("a field that came to", () => {
  const cases = [
    ["what a caller gets is an addition", "Order", "at: string;", "minor"],
    ["what a caller gives breaks where it is required", "OrderInput", "at: string;", "major"],
    ["options breaks where it is required", "ShopOptions", "readonly key: string;", "major"],
    ["what a caller gives breaks under any name", "OrderInput", '"sent-at": string;', "major"],
    ["a store that a caller writes breaks", "TokenStore", "set(key: string): void;", "major"],
    [
      "a store is an addition where it is optional",
      "TokenStore",
      "set?(key: string): void;",
      "minor",
    ],
    [
      "what a caller gives is an addition where it is optional",
      "OrderInput",
      "at?: string;",
      "minor",
    ],
  ] as const;

  test.each(cases)("%s", (_, name, field, impact) => {
    const before = `interface ${name} {\n    id: string;\n}\n`;
    const after = before.replace("}", `    ${field}\n}`);

    expect(compareSurfaces(before, after)).toEqual([
      { impact, what: `interface ${name} {: now \`${field}\`` },
    ]);
  });
});

test("an overload that is gone breaks, although its first line is still there", () => {
  const one = "function read(\n    id: string): Order;\n";
  const two = "function read(\n    id: number): Order;\n";

  expect(compareSurfaces(`${one}\n${two}`, one)).toEqual([
    { impact: "major", what: "function read(: no longer `id: number): Order;`" },
  ]);
});

test("of two lines that are alike one that is gone is told", () => {
  const twice = "type Status = {\n    status: 200;\n    status: 200;\n}\n";

  expect(compareSurfaces(twice, twice.replace("    status: 200;\n", ""))).toEqual([
    { impact: "major", what: "type Status = {: no longer `status: 200;`" },
  ]);
});
