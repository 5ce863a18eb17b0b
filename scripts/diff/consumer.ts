/**
 * The consumer tests of a package are `src/<folder>.test-d.ts` and `src/<folder>.test.ts`: they use
 * it through its main entry, as integrators do. Those of the base are held against the code of now.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { PublicPackage } from "./packages.ts";
import type { Revision } from "./revision.ts";

/** Why the base's consumer tests fail on the code of now; undefined where they pass. */
export async function firstFailure(
  root: string,
  base: Revision,
  { folder }: Pick<PublicPackage, "folder">,
): Promise<string | undefined> {
  const path = `packages/${folder}`;
  const tests = await consumerTests(base, folder);
  if (tests.size === 0) return undefined;
  // Nothing that they could notice is other than it was.
  if ((await base.changedSince("packages")).every(isTest)) return undefined;
  const room = await mkdtemp(join(tmpdir(), "jumun-consumer-"));
  try {
    const at = join(room, path);
    await cp(join(root, path, "src"), join(at, "src"), {
      recursive: true,
      filter: (file) => !isTest(file),
    });
    for (const file of ["package.json", "tsconfig.json", "test", "node_modules"]) {
      if (existsSync(join(root, path, file))) await link(root, room, join(path, file));
    }
    for (const shared of ["node_modules", "tsconfig.base.json"]) {
      if (existsSync(join(root, shared))) await link(root, room, shared);
    }
    for (const [file, text] of tests) await writeFile(join(room, file), text);
    return (await compile(at)) ?? (await run(at, [...tests.keys()]));
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

async function consumerTests(base: Revision, folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const ending of [".test-d.ts", ".test.ts"]) {
    const file = `packages/${folder}/src/${folder}${ending}`;
    const text = await base.read(file);
    if (text !== undefined) found.set(file, text);
  }
  return found;
}

/** A copy, so that what is in it resolves from the room; folders of packages are linked. */
async function link(root: string, room: string, path: string): Promise<void> {
  await mkdir(dirname(join(room, path)), { recursive: true });
  if (path.endsWith("node_modules")) await symlink(join(root, path), join(room, path));
  else await cp(join(root, path), join(room, path), { recursive: true });
}

async function compile(at: string): Promise<string | undefined> {
  const output = await outputOfFailure("tsc", ["-p", "tsconfig.json", "--noEmit"], at);
  const first = output?.split("\n").find((line) => line.includes("error"));
  if (output === undefined) return undefined;
  return `the base's consumer tests no longer compile: ${first ?? output.trim()}`;
}

async function run(at: string, tests: readonly string[]): Promise<string | undefined> {
  if (!tests.some((file) => file.endsWith(".test.ts"))) return undefined;
  const config = join(at, "vitest.config.mjs");
  const settings = { cacheDir: join(at, ".cache"), test: { include: ["src/**/*.test.ts"] } };
  await writeFile(config, `export default ${JSON.stringify(settings)};\n`);
  const output = await outputOfFailure("vitest", ["run", "--root", at, "--config", config], at);
  if (output === undefined) return undefined;
  const lines = output.split("\n");
  // A test that passes may have an error in its title.
  const first =
    lines.find((line) => /\bFAIL\b/.test(line)) ?? lines.find((line) => /Error/.test(line));
  return `the base's consumer tests no longer pass: ${(first ?? output).trim()}`;
}

async function outputOfFailure(
  command: string,
  arguments_: readonly string[],
  cwd: string,
): Promise<string | undefined> {
  try {
    const env = { ...process.env, NO_COLOR: "1" };
    await promisify(execFile)(command, [...arguments_], { cwd, env, maxBuffer: 100_000_000 });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !("stdout" in error) || !("stderr" in error)) throw error;
    return `${error.stdout}${error.stderr}`;
  }
}

function isTest(file: string): boolean {
  return /\.test(-d)?\.ts$/.test(file);
}
