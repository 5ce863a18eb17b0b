import { expect, test } from "vitest";
import { includeFiles } from "./include-file.ts";

test("a block that names a file shows it", () => {
  const guide = "# 첫 호출\n\n```text file=packages/docs/sample/first-call.out.txt\n```\n\nEnd.\n";

  expect(includeFiles(guide, "first.md")).toBe(
    "# 첫 호출\n\n```text\norder-391837 크리마 10000\norder-391432 크리마 500000\n```\n\nEnd.\n",
  );
});

test("a block without a file is left as it is", () => {
  const guide = "```ts\nconst file = 1;\n```\n";

  expect(includeFiles(guide, "first.md")).toBe(guide);
});

test("a missing file is an error with the guide, the line and the path", () => {
  expect(() => includeFiles("# A\n\n```ts file=specs/none.ts\n```\n", "first.md")).toThrow(
    "first.md:3: specs/none.ts cannot be read.",
  );
});

test("a block that names a file and has content is an error", () => {
  expect(() => includeFiles("```ts file=README.md\nlet a;\n```\n", "first.md")).toThrow(
    "first.md:1: the block shows README.md, so it must be empty.",
  );
});
