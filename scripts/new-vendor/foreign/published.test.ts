/** Specifications that others published, unchanged: whatever can be carried is, and the rest is told. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeIn } from "../intake/intake.ts";
import { scaffold } from "../scaffold.ts";
import { published } from "./published.ts";
import { typeCheck } from "./type-check.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-foreign-"));
});

afterEach(() => rm(root, { recursive: true }));

test.each(published)("$name: $operations operations", async ({ name, path, ...expected }) => {
  const { files, lines } = await takeIn(path, name);
  await scaffold({ root, name, specs: files, settle: async () => {} });

  const types = await readFile(
    join(root, "packages", name, "src", "generated", "contract.gen.ts"),
    "utf8",
  );
  expect(types.match(/^ {4}\w+: \{$/gm)?.length).toBe(expected.operations);
  const leftOut = lines.filter((line) => line.includes(" is left out: "));
  expect(leftOut.map((line) => line.slice(path.length + 1).replace(/^\d+ /, ""))).toEqual(
    expected.leftOut,
  );
  expect(await typeCheck(root, name)).toBe("");
});
