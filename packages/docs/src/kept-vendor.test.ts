import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readKeptVendors } from "./kept-vendor.ts";
import { readVendor, type Vendor } from "./vendor.ts";

const fixture = fileURLToPath(new URL("../fixture", import.meta.url));

let root: string;
let folder: string;
let kept: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-kept-"));
  folder = join(root, "kept");
  kept = join(folder, "sample");
  await cp(join(fixture, "specs"), join(root, "specs"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function read(): Promise<Vendor> {
  const [vendor] = await readKeptVendors(["sample"], folder, root);
  return vendor ?? expect.fail("nothing was read");
}

/** Whether the kept file is written when the vendor is read once more. */
async function isReadAnew(): Promise<boolean> {
  await utimes(kept, 1, 1);
  await read();
  return (await stat(kept)).mtimeMs !== 1_000;
}

test("what was kept is what was read", async () => {
  await read();

  expect(await isReadAnew()).toBe(false);
  expect(await read()).toEqual(await readVendor("sample", root));
});

test("a contract that changed is read anew, and its tests count too", async () => {
  await read();
  const contract = join(root, "specs", "sample", "openapi.yaml");
  const text = await readFile(contract, "utf8");
  await writeFile(contract, text.replace(/^( *title:) .*/m, "$1 바뀐 상점"));
  expect(await isReadAnew()).toBe(true);
  expect((await read()).in.en.title).toBe("바뀐 상점");

  const tests = join(root, "packages", "sample", "src");
  await mkdir(tests, { recursive: true });
  await writeFile(join(tests, "discrepancy.test.ts"), 'test("amount: as shown", () => {});\n');
  expect(await isReadAnew()).toBe(true);
});

test("what is damaged is read anew, and what nobody asks for goes", async () => {
  await read();
  const whole = await readFile(kept);
  await writeFile(kept, whole.subarray(0, whole.length >> 1));
  await writeFile(join(folder, "gone"), whole);

  expect(await isReadAnew()).toBe(true);
  expect(await readFile(kept)).toEqual(whole);
  expect(await readdir(folder)).toEqual(["sample"]);
});
