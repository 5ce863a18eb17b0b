import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** A mock server, started as its users start it. */
export interface Candidate {
  readonly name: string;
  /** The arguments of Node. */
  command(port: string): readonly string[];
  /** What precedes the paths of the contract. */
  readonly base: string;
}

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const contract = path("../dist/contracts/crema.json");
const require = createRequire(import.meta.url);

export const jumunOne: Candidate = {
  name: "jumun-mock, one vendor",
  command: (port) => [path("../dist/jumun-mock.js"), "crema", "--port", port],
  base: "/crema",
};
export const jumunAll: Candidate = {
  name: "jumun-mock, all vendors",
  command: (port) => [path("../dist/jumun-mock.js"), "--port", port],
  base: "/crema",
};
export const prism: Candidate = {
  name: "prism mock, one vendor",
  command: (port) => [require.resolve("@stoplight/prism-cli"), "mock", contract, "--port", port],
  base: "",
};
export const scalar: Candidate = {
  name: "@scalar/mock-server, one vendor",
  command: (port) => [path("scalar-process.ts"), contract, port],
  base: "",
};

/** Starts a candidate, and waits for its first response. */
export async function start({ name, command, base }: Candidate) {
  const url = `http://127.0.0.1:${await freePort()}`;
  const before = performance.now();
  const child = spawn(process.execPath, command(new URL(url).port), {
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (!(await fetch(`${url}${base}/v1/unpaid_orders`).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${name} ended while it started.`);
  }
  return {
    url: `${url}${base}`,
    /** Milliseconds to the first response. */
    readyAfter: performance.now() - before,
    /** Resident memory in megabytes. Linux only. */
    async memory(): Promise<number> {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
