import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { asCalled } from "./calling-folder.ts";

/** Runs a built command of a package in the folder that npm was called in. */
export async function runBuiltCommand(file: string): Promise<void> {
  const args = [join(repositoryRoot, "packages", file), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: asCalled("."), stdio: "inherit" });
  // The terminal sends SIGINT to the child too.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
}
