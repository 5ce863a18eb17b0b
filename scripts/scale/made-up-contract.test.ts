import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { formatProblem, lintContract } from "@jumun/contract/lint";
import { listOperations } from "@jumun/contract/operation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { madeUpContract, madeUpVendor } from "./made-up-contract.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-made-up-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  [10, 3],
  [45, 9],
  [150, 7],
])("a contract of %i operations keeps the project's rules", async (operations, seed) => {
  const path = join(folder, "openapi.yaml");
  await writeFile(path, stringify(madeUpContract("하늘마켓", operations, seed)));

  const problems = await lintContract(path);
  expect(problems.map((problem) => formatProblem(problem, folder))).toEqual([]);
  const ids = listOperations(await bundleContract(path)).map(({ id }) => id);
  expect(ids.length).toBe(operations);
  expect(new Set(ids).size).toBe(operations);
});

test("the same number makes the same vendor, and another one makes another", () => {
  expect(madeUpVendor(3)).toEqual(madeUpVendor(3));
  expect(JSON.stringify(madeUpVendor(13).contract)).not.toBe(
    JSON.stringify(madeUpVendor(3).contract).replaceAll("004", "014"),
  );
});

test("fifty vendors have 2,000 operations, each of them from 10 to 100", () => {
  const sizes = Array.from({ length: 50 }, (_, index) => madeUpVendor(index).operations);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2_000);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([10, 100]);
});
