/**
 * Specifications that nobody wrote for jumun, unchanged: what can be carried becomes a package whose
 * types check, and the rest is told with its line. `npm run test:foreign` goes on from here.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeIn } from "../intake/intake.ts";
import { scaffold } from "../scaffold.ts";
import { handWritten, published } from "./document.ts";
import { typeCheck } from "./type-check.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-foreign-"));
});

afterEach(() => rm(root, { recursive: true }));

/** Those that are soon done; `test:foreign` has all. */
const quick = [...handWritten, ...published.filter(({ operations }) => operations < 50)];

test.each(quick)("$name: $operations operations", async ({ name, path, operations, leftOut }) => {
  const { files, lines } = await takeIn(path, name);
  await scaffold({ root, name, specs: files, settle: async () => {} });

  const generated = join(root, "packages", name, "src", "generated", "contract.gen.ts");
  const descriptors = await readFile(generated, "utf8");
  expect(descriptors.match(/^ {6}method: /gm)).toHaveLength(operations);
  const told = lines.filter((line) => line.includes(" is left out: "));
  expect(told.map((line) => line.replace(`${path}:`, ""))).toEqual(leftOut);
  expect(await typeCheck(root, name)).toBe("");
});
