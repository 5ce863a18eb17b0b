import { expect, test } from "vitest";
import { docComment } from "./doc-comment.ts";

test("prose is wrapped anew; lists, tables and code keep their lines", () => {
  const prose = `Lists orders
of one shop.

- 신규주문
- 출고대기
  until tomorrow

| code | meaning |
| --- | --- |

\`\`\`
one
two
\`\`\``;
  expect(docComment(prose)).toBe(`/**
 * Lists orders of one shop.
 *
 * - 신규주문
 * - 출고대기
 *   until tomorrow
 *
 * | code | meaning |
 * | --- | --- |
 *
 * \`\`\`
 * one
 * two
 * \`\`\`
 */
`);
});

test("no line of prose is longer than 100 characters or begins with a hyphen by wrapping", () => {
  const lines = docComment(`${"word ".repeat(19)}- ${"word ".repeat(40)}`).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(101);
  expect(lines.some((line) => line.startsWith(" * -"))).toBe(false);
});

test("the code of an example keeps its lines; other tags are wrapped", () => {
  const example = `@example\nawait shop.list({ name: "${"가".repeat(100)}" });`;
  expect(docComment("Lists.", "", [example, "@deprecated"])).toBe(
    `/**\n * Lists.\n *\n * ${example.replace("\n", "\n * ")}\n * @deprecated\n */\n`,
  );
});

test("without prose and tags there is no comment", () => {
  expect(docComment("")).toBe("");
});
