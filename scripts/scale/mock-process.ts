import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Repository } from "./repository.ts";

/** The mock server of a repository, in a process of its own. */
export interface MockProcess extends AsyncDisposable {
  readonly origin: string;
  /** From the start of the process to its first answer. */
  readonly readyAfter: number;
}

/** Serves every made-up vendor of the repository, as `jumun-mock` does. */
export async function startMockOf({ root, env, vendors }: Repository): Promise<MockProcess> {
  const command = join(root, "packages", "mock", "dist", "command.js");
  const names = vendors.map(({ name }) => name);
  const started = performance.now();
  const child = spawn(process.execPath, [command, ...names, "--port", "0", "--quiet"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address === undefined) continue;
    await (await fetch(address)).arrayBuffer();
    const readyAfter = (performance.now() - started) / 1000;
    child.stdout.resume();
    return {
      origin: new URL(address).origin,
      readyAfter,
      async [Symbol.asyncDispose]() {
        const ended = once(child, "exit");
        child.kill();
        await ended;
      },
    };
  }
  throw new Error("The mock server ended while it started.");
}
