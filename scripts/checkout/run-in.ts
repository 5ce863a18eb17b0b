import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Checkout } from "./checkout.ts";

/**
 * Runs a program in a checkout, with the checkout's own toolchain.
 * @returns what it printed
 * @throws Error with what it printed, where it fails
 */
export async function runIn(
  { root, env }: Checkout,
  program: string,
  ...args: string[]
): Promise<string> {
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const [printed, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  if (code === 0) return printed;
  throw new Error(`${[program, ...args].join(" ")} failed:\n${printed}${complaints}`.trimEnd());
}
