import { expect, test } from "vitest";
import { pinsIn } from "./pin.ts";

const file = "packages/shop/src/discrepancy.test.ts";

function ids(source: string): string[] {
  return pinsIn(source, file).map(({ id }) => id);
}

test("a test pins the discrepancy that its title begins with", () => {
  expect(pinsIn('test("amount-as-text: 금액은 문자열", () => {});', file)).toEqual([
    { id: "amount-as-text", title: "amount-as-text: 금액은 문자열", file },
  ]);
});

test.each([
  'it("amount-as-text: a", run)',
  "test('amount-as-text: a', async () => { await run(); })",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a test
  "test(`amount-as-text: a ${kind}`, run)",
  'test.each([1, 2])("amount-as-text: %s", run)',
  'test.each([\n  { a: 1 },\n])("amount-as-text: %s", run)',
  'test("amount-as-text: a", { timeout: 5 }, run)',
  'describe("orders", () => {\n  test("amount-as-text: a", run);\n})',
])("a pin in another form: %s", (source) => {
  expect(ids(source)).toEqual(["amount-as-text"]);
});

test.each([
  'test.skip("amount-as-text: a", run)',
  'test.todo("amount-as-text: a")',
  '// test("amount-as-text: a", run)',
  `const text = 'test("amount-as-text: a", run)'`,
  'log("amount-as-text: a")',
  'test("Amounts: a", run)',
  'test("amount-as-text", run)',
])("not a pin: %s", (source) => {
  expect(ids(source)).toEqual([]);
});
