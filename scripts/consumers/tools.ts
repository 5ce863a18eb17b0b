import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";

/** Installs the tools of a folder outside the workspace, if its lockfile has changed since. */
export async function installTools(folder: string): Promise<void> {
  const lockfile = await readFile(join(folder, "package-lock.json"));
  const digest = createHash("sha256").update(lockfile).digest("hex");
  const stamp = join(folder, "node_modules", ".installed");
  if ((await readFile(stamp, "utf8").catch(() => "")) === digest) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  await runProgram("npm", args, { cwd: folder, isQuiet: true });
  await writeFile(stamp, digest);
}
