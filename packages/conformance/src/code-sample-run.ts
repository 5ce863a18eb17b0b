import { execFile, spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CodeSample } from "@jumun/openapi/code-sample/code-sample";
import { runProgram } from "./run-program.ts";

const run = promisify(execFile);

type Language = CodeSample["language"];

interface Runner {
  readonly command: string;
  readonly args: readonly string[];
  /** Of the files that it runs. */
  readonly extension: string;
  /** A program that runs the files in order and prints `end` after each. */
  script(files: readonly string[]): string;
}

const end = "\n--- end of sample ---\n";

const runners: Readonly<Record<"curl" | "python", Runner>> = {
  curl: {
    command: "sh",
    args: ["-e"],
    extension: "sh",
    script: (files) =>
      files.map((file) => `. '${file}'\nprintf '${end.replaceAll("\n", "\\n")}'\n`).join(""),
  },
  python: {
    command: "python3",
    args: ["-X", "utf8"],
    extension: "py",
    script: (files) =>
      [
        "import runpy, sys",
        ...files.flatMap((file) => [
          `runpy.run_path(${text(file)}, run_name="__main__")`,
          `sys.stdout.write(${text(end)})`,
        ]),
      ].join("\n"),
  },
};

/** A sentence if the program that runs samples of a language is not installed. */
export function missingProgram(language: Language): string | undefined {
  if (language === "typescript") return undefined;
  const command = language === "curl" ? "curl" : runners[language].command;
  const isInstalled = installed.get(command) ?? spawnSync(command, ["--version"]).status === 0;
  installed.set(command, isInstalled);
  return isInstalled ? undefined : `${command} is not installed`;
}

/** Whether each program is installed. */
const installed = new Map<string, boolean>();

/**
 * Runs samples in order from files in `folder`, TypeScript in this process, the others in one process.
 * @returns what each sample prints
 * @throws if a sample fails
 */
export async function runSamples(
  language: Language,
  sources: readonly string[],
  folder: string,
): Promise<string[]> {
  const extension = language === "typescript" ? "ts" : runners[language].extension;
  await mkdir(folder);
  const files = sources.map((_, index) => join(folder, `sample-${index + 1}.${extension}`));
  await Promise.all(files.map((file, index) => writeFile(file, `${sources[index]}\n`)));
  if (language === "typescript") {
    const printed: string[] = [];
    for (const file of files) printed.push(await runProgram(file));
    return printed;
  }
  const { command, args, script } = runners[language];
  const main = join(folder, `main.${extension}`);
  await writeFile(main, script(files));
  // Without the options of the test run, and without a proxy before the mock.
  const { NODE_OPTIONS: _, http_proxy: __, HTTP_PROXY: ___, ...env } = process.env;
  const { stdout } = await run(command, [...args, main], { env, maxBuffer: 100_000_000 });
  return stdout.split(end).slice(0, -1);
}

function text(value: string): string {
  return JSON.stringify(value);
}
