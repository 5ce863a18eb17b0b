/** The programs in READMEs and guides run against a mock of the contract as they are printed. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, onTestFinished, test } from "vitest";
import { keyValueServer } from "../key-value-server.ts";
import { programFolder } from "../program-folder.ts";
import { printedBy, shownPrograms, unrunPrograms } from "../shown-program.ts";
import type { Suite } from "../suite.ts";

export async function testReadme({ subject: { vendor }, mock }: Suite): Promise<void> {
  const run = promisify(execFile);
  const shown = await shownPrograms(vendor);
  const bin = join(repositoryRoot, "node_modules", ".bin");

  test("the package's README shows a program", () => {
    expect(shown.map(({ place }) => place).join()).toContain(`packages/${vendor}/README.md`);
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

    const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
    const [command, args] = isTest
      ? [join(bin, "vitest"), ["run", "--root", folder.path]]
      : [process.execPath, [file]];
    const { stdout, stderr } = await run(command, args, { env });

    expect(stderr).toBe("");
    const printed = await printedBy(program);
    if (printed !== undefined) expect(stdout).toBe(printed);
    if (text.includes(store.url)) expect(store.values.size).toBe(1);
    if (!text.includes(mock.url())) return;
    expect(mock.requests()).not.toEqual([]);
    for (const { status } of mock.requests()) expect(status).toBeLessThan(300);
  });
}
