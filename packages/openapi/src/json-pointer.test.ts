import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluatePointer, formatFragment, formatPointer, parsePointer } from "./json-pointer.ts";

test.each([
  ["", []],
  ["/", [""]],
  ["/paths/~1orders~1{id}/get", ["paths", "/orders/{id}", "get"]],
  ["/a~01", ["a~1"]],
  ["#/paths/~1%EC%A3%BC%EB%AC%B8", ["paths", "/주문"]],
  ["#/a%25b", ["a%b"]],
  ["/a%25b", ["a%25b"]],
  ["#", []],
])("%j has the tokens %j", (pointer, tokens) => {
  expect(parsePointer(pointer)).toEqual(tokens);
});

test("every list of tokens can be formatted and parsed, as a pointer and as a fragment", () => {
  const tokens = fc.array(fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(tokens, (list) => {
      expect(parsePointer(formatPointer(list))).toEqual(list);
      expect(parsePointer(formatFragment(list))).toEqual(list);
      expect(formatFragment(list)).toMatch(/^#[!-~]*$/);
    }),
  );
});

test("a pointer is evaluated through objects and arrays, and only through own members", () => {
  const document = { orders: [{ "a/b": 1 }] };
  expect(evaluatePointer(document, parsePointer("/orders/0/a~1b"))).toBe(1);
  expect(evaluatePointer(document, ["orders", 1])).toBeUndefined();
  expect(evaluatePointer(document, ["toString"])).toBeUndefined();
  expect(evaluatePointer("주문", [])).toBe("주문");
});
