/** The programs in READMEs and guides run against the mock as they are printed. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, test } from "vitest";
import { programFolder } from "../program-folder.ts";
import { outlineOf, proseOf } from "../readme-outline.ts";
import { readmePrograms, untestedPrograms } from "../readme-program.ts";
import { runProgram } from "../run-program.ts";
import type { Suite } from "../suite.ts";

export async function testReadme({ subject: { vendor }, mock }: Suite): Promise<void> {
  const programs = await readmePrograms(vendor);

  test("the package's README shows a program", () => {
    expect(programs.map(({ place }) => place).join()).toContain(`packages/${vendor}/README.md`);
  });

  test("the READMEs in English and Korean have the same blocks, programs and names", async () => {
    const english = await readReadme(vendor, "README.md");
    const korean = await readReadme(vendor, "README.ko.md");
    expect(outlineOf(korean)).toEqual(outlineOf(english));
    for (const block of proseOf(korean)) expect(block).toMatch(/\p{Script=Hangul}/u);
    for (const text of [english, korean]) expect(text.split("\n").length).toBeLessThan(152);
  });

  test("every program in the shared READMEs calls a vendor, whose tests run it", async () => {
    expect(await untestedPrograms()).toEqual([]);
  });

  // A program that needs Redis is only compiled.
  test.for(programs.filter(({ text }) => !text.includes("redis://")))(
    "$place runs against the mock",
    async ({ text, output }) => {
      await using folder = await programFolder(vendor);
      const isTest = text.includes("vitest");
      const file = join(folder.path, isTest ? "program.test.ts" : "program.ts");
      const printed = text.replaceAll("http://127.0.0.1:4010", mock.url());
      await writeFile(file, printed);

      const stdout = isTest ? await runVitest(folder.path) : await runProgram(file);

      if (output !== undefined) expect(stdout).toBe(output);
      if (printed === text) return;
      expect(mock.requests()).not.toEqual([]);
      for (const { status } of mock.requests()) expect(status).toBeLessThan(300);
    },
  );
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
