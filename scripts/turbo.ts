import { runProgram } from "./run-program.ts";

/** Runs turbo tasks. Their output is printed only if they fail. */
export async function turbo(...tasks: string[]): Promise<void> {
  await runProgram("turbo", ["run", ...tasks, "--output-logs=errors-only"], { isQuiet: true });
}
