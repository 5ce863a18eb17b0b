import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** Runs turbo tasks quietly; what they print is shown only where they fail. */
export async function turbo(...tasks: string[]): Promise<void> {
  const child = spawn("turbo", ["run", ...tasks, "--output-logs=errors-only"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [printed, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  if (code === 0) return;
  throw new Error(`turbo run ${tasks.join(" ")} failed:\n${printed}${complaints}`.trimEnd());
}
