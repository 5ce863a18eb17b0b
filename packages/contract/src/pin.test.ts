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
  "test(`amount-as-text: a`, run)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a test
  "test(`amount-as-text: a ${kind}`, run)",
  'test.each([1, 2])("amount-as-text: %s", run)',
  'test.for([1] as const)("amount-as-text: %s", (one: number) => run(one!))',
  'test("amount-as-text: a", { timeout: 5 }, run)',
  'describe("orders", () => { test("amount-as-text: a", run) })',
  'test.concurrent("amount-as-text: a", run)',
])("a pin in another form: %s", (source) => {
  expect(ids(source)).toEqual(["amount-as-text"]);
});

test.each([
  'test.skip("amount-as-text: a", run)',
  'test.todo("amount-as-text: a")',
  'test.fails("amount-as-text: a", run)',
  'test.skipIf(true)("amount-as-text: a", run)',
  'test.runIf(false)("amount-as-text: a", run)',
  'test.skip.each([1])("amount-as-text: a", run)',
  'test("amount-as-text: a", { skip: true }, run)',
  'describe.skip("orders", () => { test("amount-as-text: a", run) })',
])("a test that is skipped pins nothing: %s", (source) => {
  expect(ids(source)).toEqual([]);
  expect(ids(`${source}; test("after-it: b", run)`)).toEqual(["after-it"]);
});

test.each([
  '// test("amount-as-text: a", run)',
  `const text = 'test("amount-as-text: a", run)'`,
  'log("amount-as-text: a")',
  'test("Amounts: a", run)',
  'test("amount-as-text", run)',
])("what is no test with an id pins nothing: %s", (source) => {
  expect(ids(source)).toEqual([]);
});

test("a file that is no TypeScript is told by its name", () => {
  expect(() => pinsIn('test("a', file)).toThrow(`${file} cannot be parsed: `);
});
