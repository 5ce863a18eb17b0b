import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "./replace-folder.ts";

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  folder = join(parent, "site");
});
afterEach(() => rm(parent, { recursive: true }));

const files = new Map([
  ["mark", ""],
  ["주문/a.txt", "묶음번호"],
]);

test("the folder contains the files, and missing parents are created", async () => {
  await replaceFolder(join(folder, "deeper"), files, "mark");

  expect(await readFile(join(folder, "deeper", "주문", "a.txt"), "utf8")).toBe("묶음번호");
});

test("the files of an earlier build are removed, and no temporary folder is left", async () => {
  await replaceFolder(folder, new Map([...files, ["old.txt", "old"]]), "mark");
  await replaceFolder(folder, files, "mark");

  expect((await readdir(folder)).sort()).toEqual(["mark", "주문"]);
  expect(await readdir(parent)).toEqual(["site"]);
});

test("a folder with other files is not replaced", async () => {
  await mkdir(folder);
  await writeFile(join(folder, "letter.txt"), "keep");

  await expect(replaceFolder(folder, files, "mark")).rejects.toThrow(
    `${folder} is not an earlier build (it has no mark), so it is not replaced`,
  );
  expect(await readdir(folder)).toEqual(["letter.txt"]);
});

test("an empty folder is used", async () => {
  await mkdir(folder);
  await replaceFolder(folder, files, "mark");

  expect((await readdir(folder)).sort()).toEqual(["mark", "주문"]);
});

test("a failing build leaves the earlier one", async () => {
  await replaceFolder(folder, files, "mark");
  const impossible = new Map([
    ["mark", "new"],
    ["mark/under-a-file", ""],
  ]);

  await expect(replaceFolder(folder, impossible, "mark")).rejects.toThrow();

  expect(await readFile(join(folder, "mark"), "utf8")).toBe("");
  expect(await readdir(parent)).toEqual(["site"]);
});

test("concurrent builds are never mixed, and one of them remains", async () => {
  const builds = ["ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ"].map(
    (name) => new Map([["mark", name], ...[1, 2, 3].map((n) => [`${n}`, name] as const)]),
  );
  await Promise.all(builds.map((build) => replaceFolder(folder, build, "mark")));

  const contents = await Promise.all(
    ["mark", "1", "2", "3"].map((name) => readFile(join(folder, name), "utf8")),
  );
  expect(new Set(contents).size).toBe(1);
  expect(await readdir(parent)).toEqual(["site"]);
});
