import { expect, test } from "vitest";
import { checkVerdicts, readVerdicts } from "./verdict.ts";

const verdict = { title: "주문", where: "Orders", declares: { answers: "200" } };
const call = { input: {}, answered: [{ status: 200 }], times: 1 };

test("a verdict says what it is about, where it is from, and what holds", () => {
  expect(
    checkVerdicts("orders.yaml", [verdict, { ...verdict, declares: undefined, call }]),
  ).toHaveLength(2);
  expect(() => checkVerdicts("orders.yaml", [{ ...verdict, where: undefined }])).toThrow(
    "orders.yaml: the verdict 1 (주문) has no where.",
  );
  expect(() => checkVerdicts("orders.yaml", null)).toThrow("orders.yaml is no list of verdicts.");
});

test("a verdict that would judge nothing is an error", () => {
  const { declares: _, ...empty } = verdict;
  expect(() => checkVerdicts("orders.yaml", [empty])).toThrow("judges nothing");
  const { times: __, ...unjudged } = call;
  expect(() => checkVerdicts("orders.yaml", [{ ...empty, call: unjudged }])).toThrow(
    "judges nothing",
  );
  const { answered: ___, ...unanswered } = call;
  expect(() => checkVerdicts("orders.yaml", [{ ...empty, call: unanswered }])).toThrow("answered");
});

test("a key that nothing reads is an error", () => {
  expect(() => checkVerdicts("orders.yaml", [{ ...verdict, declare: {} }])).toThrow(
    "has declare, which nothing reads",
  );
  expect(() => checkVerdicts("orders.yaml", [{ ...verdict, call: { ...call, give: 1 } }])).toThrow(
    "has give, which nothing reads",
  );
});

test("a vendor without a folder of verdicts has none", () => {
  expect(readVerdicts("nobody")).toEqual([]);
});
