import { expect, test } from "vitest";
import { violationsHeader } from "./violation.ts";

test("the header of violations is ASCII, and is never cut within a violation", () => {
  const violations = Array.from({ length: 500 }, (_, index) => ({
    message: `'주문자${index}' 없음`,
    severity: 0,
    code: "required",
    path: ["body", "주문"],
  }));
  const header = violationsHeader(violations, [])["sl-violations"] ?? "";
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(header.length).toBeLessThan(4200);
  const read: unknown = JSON.parse(header);
  expect(read).toMatchObject([
    { location: ["request", "body", "주문"], severity: "Error", message: "'주문자0' 없음" },
    { message: "'주문자1' 없음" },
    ...Array.from({ length: (read as unknown[]).length - 2 }, () => ({})),
  ]);
});
