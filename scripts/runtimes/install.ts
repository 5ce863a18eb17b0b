import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../consumers/run.ts";
import { toolsFolder } from "./runtime.ts";

/**
 * Installs the runtimes where the lockfile is another than the one that was installed last.
 * @throws Error on a machine that they are not for
 */
export async function installRuntimes(): Promise<void> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The runtimes are for Linux on x64, and this machine is ${process.platform} on ${process.arch}. CI runs them.`,
    );
  }
  const lockfile = await readFile(join(toolsFolder, "package-lock.json"));
  const digest = createHash("sha256").update(lockfile).digest("hex");
  const stamp = join(toolsFolder, "node_modules", ".installed");
  const installed = await readFile(stamp, "utf8").catch(() => "");
  if (installed === digest) return;
  // What their packages would download at install is not needed: the programs are in them.
  await run(toolsFolder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  await writeFile(stamp, digest);
}
