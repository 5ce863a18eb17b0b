/** The programs that READMEs and pages show compile, and run against a mock of the contract as they stand. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { keyValueServer } from "../key-value-server.ts";
import { printedBy, shownPrograms, unrunPrograms } from "../shown-program.ts";
import { loadSubject, type Subject } from "../subject.ts";
import { startVendorMock } from "../vendor-mock.ts";

const run = promisify(execFile);
const vendor = inject("vendor");
const shown = await shownPrograms(vendor);
const bin = join(repositoryRoot, "node_modules", ".bin");

let subject: Subject;
beforeAll(async () => {
  subject = await loadSubject(vendor);
});

test("the package's README shows a program", () => {
  expect(shown.map(({ place }) => place).join()).toContain(`packages/${vendor}/README.md`);
});

test("no program that all vendors share is left out", async () => {
  expect(await unrunPrograms()).toEqual([]);
});

test.each(shown)("$place compiles, and runs against the mock", async (program) => {
  const mock = await startVendorMock(subject);
  onTestFinished(() => mock.close());
  const store = await keyValueServer();
  onTestFinished(() => store[Symbol.asyncDispose]());
  const folder = await programFolder();
  onTestFinished(() => rm(folder, { recursive: true }));
  const isTest = program.text.includes("vitest");
  const name = isTest ? "program.test.ts" : "program.ts";
  const pointed = program.text
    .replaceAll("http://127.0.0.1:4010", mock.url())
    .replaceAll("redis://127.0.0.1:6379", store.url);
  await writeFile(join(folder, name), pointed);
  const config = {
    extends: join(repositoryRoot, "tsconfig.base.json"),
    compilerOptions: { lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"] },
    files: [name],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await run(join(bin, "tsc"), ["-p", folder]).catch(({ stdout }) => expect(stdout).toBe(""));

  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const [command, args] = isTest
    ? [join(bin, "vitest"), ["run", "--root", folder]]
    : [process.execPath, [join(folder, name)]];
  const { stdout, stderr } = await run(command, args, { env });

  expect(stderr).toBe("");
  const printed = await printedBy(program);
  if (printed !== undefined) expect(stdout).toBe(printed);
  if (pointed.includes(store.url)) expect(store.values.size).toBe(1);
  if (!pointed.includes(mock.url())) return;
  expect(mock.requests()).not.toEqual([]);
  for (const { status } of mock.requests()) expect(status).toBeLessThan(300);
});

/** Below the package, so that a program finds the package by its name, and with what else it imports. */
async function programFolder(): Promise<string> {
  const folder = await mkdtemp(join(repositoryRoot, "packages", vendor, "dist", "readme-"));
  for (const name of ["@jumun/mock", "redis", "vitest"]) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(repositoryRoot, "packages", "proof", "node_modules", name), link);
  }
  return folder;
}
