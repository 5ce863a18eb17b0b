import { expect, test } from "vitest";
import { literal } from "./literal.ts";

test("a short value is on one line", () => {
  expect(literal({ a: 1, "x-b": ["나", true], 200: undefined })).toBe(
    '{ a: 1, "x-b": ["나", true] }',
  );
  expect(literal({})).toBe("{}");
});

test("a long value has a line for each entry", () => {
  const long = "가".repeat(60);
  expect(literal({ one: [long, long] })).toBe(
    `{\n  one: [\n    "${long}",\n    "${long}",\n  ],\n}`,
  );
});

test("names that are not identifiers are quoted", () => {
  expect(literal({ "a b": 'say "네"', 200: 1, "01": 2 })).toBe(
    '{ 200: 1, "a b": "say \\"네\\"", "01": 2 }',
  );
});

test("names of inherited members are ordinary members", () => {
  expect(literal({ constructor: "query", __proto_: 1, ["__proto__"]: "path" })).toBe(
    '{ constructor: "query" as const, __proto_: 1, ["__proto__"]: "path" }',
  );
});
