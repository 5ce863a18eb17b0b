import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { run } from "../consumers/run.ts";

/** Something at an address on loopback that turbo takes for its remote cache. */
export interface CacheServer extends AsyncDisposable {
  readonly url: string;
}

const tools = fileURLToPath(new URL("tools", import.meta.url));

/**
 * Installs the self-hosted server by its own lockfile.
 * @param folder must not exist
 * @returns its command line
 */
export async function installServer(folder: string): Promise<string> {
  await cp(tools, folder, { recursive: true });
  await run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  return join(folder, "node_modules", "turborepo-remote-cache", "dist", "cli.js");
}

/**
 * Starts the self-hosted server. It keeps signatures only where its own
 * TURBO_REMOTE_CACHE_SIGNATURE_KEY is set, and never checks them: any value will do, and the key stays
 * with those who build.
 * @param program its command line
 * @param store the folder where it keeps the artifacts
 */
export async function startServer(
  program: string,
  store: string,
  token: string,
): Promise<CacheServer> {
  const server = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      TURBO_TOKEN: token,
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "kept, not checked",
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: store,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    server.stdout.resume();
    return {
      url,
      async [Symbol.asyncDispose]() {
        server.kill();
        if (server.exitCode === null) await once(server, "exit");
      },
    };
  }
  throw new Error(`The server of the remote cache did not start: ${program} ended at once.`);
}

/** How a server fails that accepts connections: it says nothing, or never comes to an end. */
export type Fault = "hangs" | "drips";

/** Starts a server that no request is answered by in time. */
export async function startFault(fault: Fault): Promise<CacheServer> {
  const server = createServer((_, response) => {
    if (fault === "hangs") return;
    const drip = setInterval(() => response.write("0"), 100);
    response.on("close", () => clearInterval(drip));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
