import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { coverageFile, coverageText } from "@jumun/contract/coverage";
import { measureVendor } from "../contract-coverage/measure-vendor.ts";
import { publicPackages } from "../diff/packages.ts";
import { readSurface, surfaceFile } from "../diff/surface.ts";

const run = promisify(execFile);

/**
 * Makes a package that was just written one of the workspace: formats it, fills the README's
 * generated sections, links it and brings the lockfile up to date, builds it, and writes down what it offers
 * and how much of its contract its tests exercise.
 * @throws Error with what the tool said that failed
 */
export async function settle(root: string, name: string, signal: AbortSignal): Promise<void> {
  const steps = [
    ["biome", "check", "--write", `packages/${name}`],
    [process.execPath, "scripts/generate.ts", name],
    ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
    ["turbo", "run", "build", `--filter=@jumun/${name}`, "--output-logs=errors-only"],
  ];
  for (const [tool = "", ...args] of steps) {
    await run(tool, args, { cwd: root, signal }).catch(
      (error: Error & { stdout?: string; stderr?: string }) => {
        throw new Error(
          `${tool} ${args[0]} failed, and nothing was made:\n${error.stdout || error.stderr || error.message}`,
          { cause: error },
        );
      },
    );
  }
  for (const pkg of publicPackages(root).filter(({ folder }) => folder === name)) {
    await writeFile(join(root, "packages", name, surfaceFile), readSurface(root, pkg));
  }
  const { coverage } = await measureVendor(name, root);
  await writeFile(coverageFile(name, root), coverageText(coverage));
}
