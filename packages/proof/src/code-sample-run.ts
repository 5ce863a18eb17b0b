import { execFile, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CodeSample } from "@jumun/contract/code-sample/code-sample";

const run = promisify(execFile);

interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly file: string;
}

/** What runs the samples of each language. */
const programs: Readonly<Record<CodeSample["language"], Program>> = {
  typescript: { command: process.execPath, arguments: [], file: "sample.ts" },
  curl: { command: "sh", arguments: [], file: "sample.sh" },
  python: { command: "python3", arguments: ["-X", "utf8"], file: "sample.py" },
};

/** What this machine lacks to run samples of a language. */
export function lacking(language: CodeSample["language"]): string | undefined {
  const needed = { typescript: undefined, curl: "curl", python: "python3" }[language];
  if (needed === undefined) return undefined;
  const isThere = spawnSync(needed, ["--version"]).status === 0;
  return isThere ? undefined : `this machine has no ${needed}`;
}

/**
 * What a sample prints, run from a file in that folder.
 * @throws Error with what it printed as an error, where it fails.
 */
export async function printed({ language, source }: CodeSample, folder: string): Promise<string> {
  const program = programs[language];
  const file = join(folder, program.file);
  await writeFile(file, `${source}\n`);
  // Nothing of the tests' own way to run, and no proxy between the sample and the mock.
  const { NODE_OPTIONS: _, http_proxy: __, HTTP_PROXY: ___, ...env } = process.env;
  const { stdout } = await run(program.command, [...program.arguments, file], { env });
  return stdout;
}
