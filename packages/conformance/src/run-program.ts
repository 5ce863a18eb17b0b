import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { vi } from "vitest";

/** Runs a TypeScript program in this process, and returns what it prints with `console.log`. */
export async function runProgram(file: string): Promise<string> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    await import(pathToFileURL(file).href);
    return log.mock.calls.map((values) => `${format(...values)}\n`).join("");
  } finally {
    log.mockRestore();
  }
}
