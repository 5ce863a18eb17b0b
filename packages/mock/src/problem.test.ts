import { describe, expect, test } from "vitest";
import { encodeHeader, escapeHeader } from "./problem.ts";

describe("a reason in a header", () => {
  test("is ASCII, and decodes to the original", () => {
    const reason = "found '주문자' at 100% 🛒\n";
    const encoded = encodeHeader(reason);
    expect(encoded).toMatch(/^[\x20-\x7e]+$/);
    expect(decodeURIComponent(encoded)).toBe(reason);
  });

  test("is cut to about 200 characters", () => {
    expect(decodeURIComponent(encodeHeader("가".repeat(1000)))).toBe(`${"가".repeat(199)}…`);
  });

  test("may contain half of a surrogate pair", () => {
    expect(encodeHeader("\ud83d")).toBe("%EF%BF%BD");
  });
});

test("a header of the contract keeps its percent-encoded parts", () => {
  expect(escapeHeader("https://nuri.example/%EC%A3%BC/문")).toBe(
    "https://nuri.example/%EC%A3%BC/%EB%AC%B8",
  );
});
