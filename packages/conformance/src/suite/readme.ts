/** The programs in READMEs and guides run against a mock of the contract as they are printed. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, onTestFinished, test } from "vitest";
import { keyValueServer } from "../key-value-server.ts";
import { programFolder } from "../program-folder.ts";
import { outlineOf, proseOf } from "../readme-outline.ts";
import { runProgram } from "../run-program.ts";
import { printedBy, shownPrograms, unrunPrograms } from "../shown-program.ts";
import type { Suite } from "../suite.ts";

export async function testReadme({ subject: { vendor }, mock }: Suite): Promise<void> {
  const shown = await shownPrograms(vendor);

  test("the package's README shows a program", () => {
    expect(shown.map(({ place }) => place).join()).toContain(`packages/${vendor}/README.md`);
  });

  test("the READMEs in English and Korean have the same blocks, programs and names", async () => {
    const english = await readReadme(vendor, "README.md");
    const korean = await readReadme(vendor, "README.ko.md");
    expect(outlineOf(korean)).toEqual(outlineOf(english));
    for (const block of proseOf(korean)) expect(block).toMatch(/\p{Script=Hangul}/u);
    for (const text of [english, korean]) expect(text.split("\n").length).toBeLessThan(152);
  });

  test("every program in the shared READMEs calls a vendor, whose tests run it", async () => {
    expect(await unrunPrograms()).toEqual([]);
  });

  test.each(shown)("$place runs against the mock", async (program) => {
    const store = await keyValueServer();
    onTestFinished(() => store[Symbol.asyncDispose]());
    await using folder = await programFolder(vendor);
    const isTest = program.text.includes("vitest");
    const file = join(folder.path, isTest ? "program.test.ts" : "program.ts");
    const text = program.text
      .replaceAll("http://127.0.0.1:4010", mock.url())
      .replaceAll("redis://127.0.0.1:6379", store.url);
    await writeFile(file, text);

    const stdout = isTest ? await runVitest(folder.path) : await runProgram(file);

    const printed = await printedBy(program);
    if (printed !== undefined) expect(stdout).toBe(printed);
    if (text.includes(store.url)) expect(store.values.size).toBe(1);
    if (!text.includes(mock.url())) return;
    expect(mock.requests()).not.toEqual([]);
    for (const { status } of mock.requests()) expect(status).toBeLessThan(300);
  });
}

function readReadme(vendor: string, name: string): Promise<string> {
  return readFile(join(repositoryRoot, "packages", vendor, name), "utf8");
}

async function runVitest(folder: string): Promise<string> {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const vitest = join(repositoryRoot, "node_modules", ".bin", "vitest");
  const { stdout } = await promisify(execFile)(vitest, ["run", "--root", folder], { env });
  return stdout;
}
