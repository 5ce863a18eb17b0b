/** The programs that the READMEs show compile, and run against a mock of the contract as they stand. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { loadSubject, type Subject } from "../subject.ts";
import { startVendorMock } from "../vendor-mock.ts";

const run = promisify(execFile);
const vendor = inject("vendor");
const own = await programs(join("packages", vendor, "README.md"));
const shown = [...own, ...(await programs("README.md"))].filter(({ text }) =>
  text.includes(`"@jumun/${vendor}"`),
);

let subject: Subject;
beforeAll(async () => {
  subject = await loadSubject(vendor);
});

test("the package's README shows a program", () => {
  expect(own).not.toEqual([]);
});

test.each(shown)("$place compiles, and runs against the mock", async ({ text }) => {
  const mock = await startVendorMock(subject);
  onTestFinished(() => mock.close());
  // Below the package, so that the program finds the package by its name.
  const folder = await mkdtemp(join(repositoryRoot, "packages", vendor, "dist", "readme-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "program.ts");
  await writeFile(file, text.replaceAll("http://127.0.0.1:4010", mock.url()));
  const config = {
    extends: join(repositoryRoot, "tsconfig.base.json"),
    compilerOptions: { lib: ["es2023", "dom", "dom.iterable"] },
    files: ["program.ts"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(repositoryRoot, "node_modules", ".bin", "tsc");
  await run(tsc, ["-p", folder]).catch(({ stdout }) => expect(stdout).toBe(""));
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stderr } = await run(process.execPath, [file], { env });
  expect(stderr).toBe("");
  expect(mock.requests()).not.toEqual([]);
  for (const { status } of mock.requests()) expect(status).toBeLessThan(300);
});

/** The TypeScript blocks of a README. */
async function programs(path: string): Promise<{ place: string; text: string }[]> {
  const readme = await readFile(join(repositoryRoot, path), "utf8");
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: text = "", index }) => ({
    place: `${path}:${readme.slice(0, index).split("\n").length}`,
    text,
  }));
}
