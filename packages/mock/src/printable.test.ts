import { expect, test } from "vitest";
import { escapeControls, printable } from "./printable.ts";

test.each([
  ["a title of the terminal", "\x1b]0;속임수\x07", "\\u001b]0;속임수\\u0007"],
  ["a clear screen in C1", "\x9b2J", "\\u009b2J"],
  ["a forged line", "GET /\r\nPOST /", "GET /\\u000d\\u000aPOST /"],
  ["a backspace and DEL", "a\b\x7f", "a\\u0008\\u007f"],
  ["a change of direction", "\u202e주문", "\\u202e주문"],
])("%s is escaped", (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test("a long text is cut", () => {
  expect(printable("가".repeat(1000), 10)).toBe(`${"가".repeat(10)}…`);
});

test("JSON keeps its line breaks and its meaning", () => {
  const text = JSON.stringify({ 이름: "\x7f\x9b" }, undefined, 2);
  expect(escapeControls(text, "\n")).toBe('{\n  "이름": "\\u007f\\u009b"\n}');
  expect(JSON.parse(escapeControls(text, "\n"))).toEqual({ 이름: "\x7f\x9b" });
});
