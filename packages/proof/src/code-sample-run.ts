import { execFile, spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CodeSample } from "@jumun/contract/code-sample/code-sample";

const run = promisify(execFile);

type Language = CodeSample["language"];

interface Runner {
  readonly command: string;
  readonly args: readonly string[];
  /** How the files are named that it runs. */
  readonly extension: string;
  /** A program that runs the files in order and prints `end` after each. */
  script(files: readonly string[]): string;
}

const end = "\n--- end of sample ---\n";

const runners: Readonly<Record<Language, Runner>> = {
  typescript: {
    command: process.execPath,
    args: [],
    extension: "ts",
    script: (files) =>
      files
        .map((file) => `await import(${text(file)});\nprocess.stdout.write(${text(end)});\n`)
        .join(""),
  },
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

/** Which program is missing on this machine to run samples of a language. */
export function missingProgram(language: Language): string | undefined {
  const { command } = language === "curl" ? { command: "curl" } : runners[language];
  const isInstalled = spawnSync(command, ["--version"]).status === 0;
  return isInstalled ? undefined : `${command} is not installed`;
}

/**
 * What each sample prints. All samples run in one process, from files in `folder`.
 * @throws Error with stderr if a sample fails
 */
export async function runSamples(
  language: Language,
  sources: readonly string[],
  folder: string,
): Promise<string[]> {
  const { command, args, extension, script } = runners[language];
  await mkdir(folder);
  const files = sources.map((_, index) => join(folder, `sample-${index + 1}.${extension}`));
  await Promise.all(files.map((file, index) => writeFile(file, `${sources[index]}\n`)));
  const main = join(folder, `main.${extension}`);
  await writeFile(main, script(files));
  // Without the options of the test run, and without a proxy between the sample and the mock.
  const { NODE_OPTIONS: _, http_proxy: __, HTTP_PROXY: ___, ...env } = process.env;
  const { stdout } = await run(command, [...args, main], { env, maxBuffer: 100_000_000 });
  return stdout.split(end).slice(0, -1);
}

function text(value: string): string {
  return JSON.stringify(value);
}
