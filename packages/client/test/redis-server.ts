import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Why Redis is not available. Undefined if it is. */
export const redisMissing =
  spawnSync("redis-server", ["--version"]).error === undefined
    ? undefined
    : "redis-server is not on this machine (Debian: apt-get install redis-server)";

export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  /** Ends the process immediately, like a crash. */
  crash(): Promise<void>;
}

/** A real Redis on loopback without persistence. */
export async function redisServer(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-redis-"));
  const port = await freePort();
  const server = spawn(
    "redis-server",
    ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  const crash = () => ended(server);
  await ready(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    crash,
    async [Symbol.asyncDispose]() {
      await crash();
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("The machine gave no port.");
}

async function ready(server: ChildProcess): Promise<void> {
  if (server.stdout === null) throw new Error("redis-server has no output to read.");
  const said: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(line);
    if (!line.includes("Ready to accept connections")) continue;
    server.stdout.resume();
    return;
  }
  throw new Error(`redis-server ended before it was ready:\n${said.join("\n")}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}
