import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a program whose output the user sees.
 * @throws Error if it exits with another code than 0
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const child = spawn(program, args, { cwd, env, stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`\`${[program, ...args].join(" ")}\` failed.`);
}
