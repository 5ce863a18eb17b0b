import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { callingFolder } from "./calling-folder.ts";

/** Runs a built command of a package in the folder that npm was called in, until it ends by itself. */
export async function runBuiltCommand(file: string, args: readonly string[]): Promise<void> {
  const command = join(repositoryRoot, "packages", file);
  const child = spawn(process.execPath, [command, ...args], {
    cwd: callingFolder(),
    stdio: "inherit",
  });
  // Ctrl-C reaches the command too.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
}
