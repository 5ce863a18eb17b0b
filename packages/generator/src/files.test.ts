import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { staleFiles, writeFiles } from "./files.ts";

let folder: string;
const files = { "a.gen.ts": "가\n", "b.gen.ts": "나\n" };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-files-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("missing, changed and no longer generated files are stale", async () => {
  await writeFile(join(folder, "a.gen.ts"), "다\n");
  await writeFile(join(folder, "old.gen.ts"), "");
  await writeFile(join(folder, "by-hand.ts"), "");

  expect(await staleFiles(folder, files)).toEqual(["a.gen.ts", "b.gen.ts", "old.gen.ts"]);
});

test("after writing, only generated files and files written by hand are left", async () => {
  await writeFile(join(folder, "old.gen.ts"), "");
  await writeFile(join(folder, "by-hand.ts"), "");

  expect(await writeFiles(folder, files)).toEqual(["a.gen.ts", "b.gen.ts", "old.gen.ts"]);

  expect((await readdir(folder)).sort()).toEqual(["a.gen.ts", "b.gen.ts", "by-hand.ts"]);
  expect(await readFile(join(folder, "b.gen.ts"), "utf8")).toBe("나\n");
  expect(await staleFiles(folder, files)).toEqual([]);
});

test("files that are up to date are not written", async () => {
  await writeFiles(folder, files);
  const before = await stat(join(folder, "a.gen.ts"));

  expect(await writeFiles(folder, { ...files, "b.gen.ts": "라\n" })).toEqual(["b.gen.ts"]);

  expect((await stat(join(folder, "a.gen.ts"))).mtimeMs).toBe(before.mtimeMs);
});
