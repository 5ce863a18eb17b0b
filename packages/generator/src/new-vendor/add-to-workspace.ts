import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Document } from "@jumun/openapi/document";
import { generateReadmes, writeReadme } from "../readme.ts";

const run = promisify(execFile);

/**
 * Adds a new package to the workspace: writes the generated sections of its READMEs, formats it, updates the
 * lockfile and builds it.
 * @throws Error with the output of the tool that failed
 */
export async function addToWorkspace(
  root: string,
  name: string,
  document: Document,
  signal: AbortSignal,
  report: (step: string) => void,
): Promise<void> {
  for (const readme of await generateReadmes(name, document)) {
    if (!readme.ok) throw new Error(readme.problem);
    await writeReadme(readme);
  }
  const steps = [
    ["Format it", "biome", "check", "--write", `packages/${name}`],
    ["Update the lockfile", "pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
    ["Compile it", "turbo", "run", "build", `--filter=@jumun/${name}`, "--output-logs=errors-only"],
  ];
  for (const [step = "", tool = "", ...args] of steps) {
    report(step);
    await run(tool, args, { cwd: root, signal }).catch(
      (error: Error & { stdout?: string; stderr?: string }) => {
        throw new Error(
          `${tool} ${args[0]} failed, and nothing was made:\n${error.stdout || error.stderr || error.message}`,
          { cause: error },
        );
      },
    );
  }
}
