import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/**
 * Runs a program as a stranger would: without what this repository puts on the PATH or into the
 * environment of Node.
 * @throws Error with what it printed, where it fails.
 */
export async function run(folder: string, program: string, ...args: string[]): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const [printed, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  if (code === 0) return printed;
  throw new Error(`${[program, ...args].join(" ")} failed:\n${printed}${complaints}`.trimEnd());
}
