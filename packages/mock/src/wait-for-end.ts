import { packageManagerProcesses } from "./package-manager-processes.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How often a program that npm started looks for npm, in milliseconds. */
const pollInterval = 100;

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP. npm ends without forwarding a signal to the programs
 * that it started, so such a program also ends when npm does.
 */
export function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    const starters = packageManagerProcesses();
    const poll = setInterval(() => starters.every(isRunning) || end(), pollInterval);
    if (starters.length === 0) clearInterval(poll);
    // A program that could not start ends by itself, although npm is waiting for it.
    poll.unref();
    const end = () => {
      clearInterval(poll);
      resolve();
    };
    // The listeners stay, so that a second signal does not interrupt the output.
    for (const signal of signals) process.on(signal, end);
  });
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only checks that the process exists.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
