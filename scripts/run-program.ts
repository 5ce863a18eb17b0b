import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { repositoryRoot } from "@jumun/contract/vendors";

/**
 * Runs a program to its end.
 * @param options.isQuiet whether the user sees the output only if it fails
 * @returns what it printed, if it is quiet
 * @throws Error if it exits with another code than 0
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly isQuiet?: boolean;
  } = {},
): Promise<string> {
  const { cwd = repositoryRoot, env = process.env, isQuiet = false } = options;
  const child = spawn(program, args, { cwd, env, stdio: isQuiet ? "pipe" : "inherit" });
  child.stdin?.end();
  const [printed, errors, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    once(child, "exit"),
  ]);
  if (code === 0) return printed;
  const command = `\`${[program, ...args].join(" ")}\``;
  throw new Error(
    isQuiet ? `${command} failed:\n${printed}${errors}`.trimEnd() : `${command} failed.`,
  );
}
