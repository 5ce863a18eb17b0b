import { stderr } from "node:process";
import { printable } from "@jumun/mock/printable";
import { CommanderError } from "commander";
import { ExpectedFailure, exitCodes } from "./expected-failure.ts";
import { chooseLanguage } from "./language.ts";
import { createProgram } from "./program.ts";

/** Runs a command line to its end, and sets the exit code of the process. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await createProgram(chooseLanguage(args, process.env)).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed the message, or the help.
      process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
      return;
    }
    if (!(error instanceof ExpectedFailure)) throw error;
    stderr.write(`jumun: ${printable(error.message, 1000)}\n`);
    process.exitCode = error.exitCode;
  }
}
