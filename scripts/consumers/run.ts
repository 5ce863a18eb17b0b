import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs a program as an integrator would: without what this repository adds to the environment of
 * Node.
 * @returns what it printed
 * @throws Error with what it printed, if it fails
 */
export async function run(folder: string, program: string, ...args: string[]): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const options = { cwd: folder, env, maxBuffer: 100_000_000 };
  try {
    return (await promisify(execFile)(program, args, options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" }: { stdout?: string; stderr?: string } = Object(error);
    const reason = `${stdout}${stderr}`.trimEnd() || String(error);
    throw new Error(`${[program, ...args].join(" ")} failed:\n${reason}`, { cause: error });
  }
}
