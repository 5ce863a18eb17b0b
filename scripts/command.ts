import type { Command } from "commander";

/** Runs a command line; an expected failure is one sentence on stderr and exit code 1. */
export async function runCommand(command: Command, args = process.argv): Promise<void> {
  command.showHelpAfterError("(--help lists the options)");
  try {
    await command.parseAsync(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
