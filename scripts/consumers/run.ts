import { runIn } from "../checkout/run-in.ts";

/**
 * Runs a program as a stranger would: without what this repository puts on the PATH or into the
 * environment of Node.
 * @throws Error with what it printed, where it fails.
 */
export function run(folder: string, program: string, ...args: string[]): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return runIn({ root: folder, env }, program, ...args);
}
