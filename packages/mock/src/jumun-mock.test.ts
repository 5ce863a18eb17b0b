import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { mockCommand } from "./command.ts";
import { startMock } from "./mock.ts";
import { shop } from "./testing/shop.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const packageFolder = fileURLToPath(new URL("..", import.meta.url));
let built: string;

/** The built package, with the shop's contract instead of the vendors'. */
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "jumun-mock-"));
  const dist = join(packageFolder, "dist");
  await cp(dist, join(built, "dist"), {
    recursive: true,
    filter: (path) => path !== join(dist, "contracts"),
  });
  await copyFile(join(packageFolder, "package.json"), join(built, "package.json"));
  await symlink(join(packageFolder, "node_modules"), join(built, "node_modules"));
  await mkdir(join(built, "dist/contracts"));
  for (const vendor of ["nuri", "haneul-shop"]) {
    await writeFile(join(built, `dist/contracts/${vendor}.json`), JSON.stringify(shop()));
  }
});
afterAll(() => rm(built, { recursive: true }));

function run(...args: string[]) {
  const child = spawn(process.execPath, [join(built, "dist/jumun-mock.js"), ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
}

async function ended(child: ChildProcess) {
  const errors: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  const [code, signal]: unknown[] = await once(child, "close");
  return { code, signal, stderr: Buffer.concat(errors).toString() };
}

describe("jumun-mock", () => {
  test("prints each address, logs each request without credentials and control characters, and exits with 0 on SIGTERM", async () => {
    const { child, lines } = run("--port", "0");
    const haneul = (await lines.next()).value ?? "";
    const nuri = (await lines.next()).value ?? "";
    expect(haneul).toMatch(/^haneul-shop {2}http:\/\/127\.0\.0\.1:\d+\/haneul-shop$/);
    expect(nuri).toMatch(/^nuri {9}http:\/\/127\.0\.0\.1:\d+\/nuri$/);
    const [, url] = nuri.split(/\s+/);
    await fetch(`${url}/orders/latest?access_token=fake-secret`, {
      headers: { authorization: "Token fake-secret" },
    });
    expect((await lines.next()).value).toMatch(/^GET \/nuri\/orders\/latest → 200, \d+\.\d ms$/);
    await fetch(`${url}/orders/1`, { method: "PATCH" });
    expect((await lines.next()).value).toMatch(
      /^PATCH \/nuri\/orders\/1 → 403, \d+\.\d ms; client: header Authorization is missing; #\/components\/securitySchemes\/token$/,
    );
    await fetch(`${url}/orders/latest`, { headers: { "x-jumun-fault": "\x9b2J" } });
    expect((await lines.next()).value).toContain('There is no fault "\\u009b2J"');
    // The connections are kept alive, and must not keep the program running.
    child.kill("SIGTERM");
    expect(await ended(child)).toEqual({ code: 0, signal: null, stderr: "" });
  });

  test("makes a share of requests fail and delays responses, as startMock with the same options does", async () => {
    const faults = ["server-error=503", "html=502"] as const;
    const options = { vendors: ["nuri"], seed: 7, delay: 5, faultRate: 0.5 };
    const contracts = join(built, "dist/contracts");
    const mock = await startMock({ ...options, contracts, faults, port: 0 });
    onTestFinished(() => mock.close());
    const args = faults.flatMap((fault) => ["--fault", fault]);
    const flags = ["--seed", "7", "--delay", "5", "--fault-rate", "0.5", ...args];
    const { lines } = run("nuri", "--port", "0", ...flags);
    const [, url] = ((await lines.next()).value ?? "").split(/\s+/);
    const statuses = new Set<number>();
    for (let count = 0; count < 12; count += 1) {
      const path = "/orders/latest?access_token=k";
      const { status } = await fetch(`${url}${path}`);
      expect(status).toBe((await fetch(`${mock.url("nuri")}${path}`)).status);
      const line = (await lines.next()).value;
      if (status !== 200) expect(line).toMatch(/; fault (server-error=503|html=502)$/);
      statuses.add(status);
    }
    expect(statuses).toEqual(new Set([200, 502, 503]));
  });

  test("serves the named vendors, logs no requests with --quiet, and exits with 0 on SIGINT", async () => {
    const { child, lines } = run("nuri", "--port", "0", "--quiet");
    const [, url] = ((await lines.next()).value ?? "").split(/\s+/);
    expect((await fetch(`${url}/orders/latest?access_token=k`)).status).toBe(200);
    expect((await fetch(new URL("/haneul-shop/orders", url))).status).toBe(404);
    child.kill("SIGINT");
    expect(await ended(child)).toEqual({ code: 0, signal: null, stderr: "" });
    expect(await lines.next()).toEqual({ done: true, value: undefined });
  });
});

describe("one sentence on stderr and exit code 1", () => {
  /** Runs the command in this process, where it must not get as far as to listen. */
  async function complaint(...args: string[]) {
    const listeners = signals.map((signal) => process.listeners(signal));
    let stderr = "";
    const command = mockCommand("jumun-mock", "en")
      .configureOutput({ writeErr: (text) => (stderr += text) })
      .exitOverride();
    try {
      await command.parseAsync(args, { from: "user" });
      throw new Error("The command ended without an error.");
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return { code: error.exitCode, stderr };
    } finally {
      signals.forEach((signal, index) => {
        for (const listener of process.listeners(signal)) {
          if (!listeners[index]?.includes(listener)) process.off(signal, listener);
        }
      });
    }
  }

  test.each([
    [["--prot", "1"], "jumun-mock: unknown option '--prot' (Did you mean --port?)\n"],
    [
      ["--port", "사천"],
      "jumun-mock: option '--port <number>' argument '사천' is invalid. Give a whole number from 0.\n",
    ],
    [
      ["--fault", "reset"],
      'jumun-mock: There is no fault "reset": choose from unauthorized, vendor-error, rate-limited, server-error, delay, reset-before, reset-after, cut, drip, wrong-content-type, html, broken-body.\n',
    ],
    [
      ["crema", "--fault", "crema:vendor-error"],
      'jumun-mock: crema cannot have the fault "vendor-error": its contract documents no such failure in a 2xx response.\n',
    ],
    [
      ["--fault-rate", "10"],
      "jumun-mock: The share of calls that fail is from 0 (none) to 1 (each), and not 10.\n",
    ],
    [
      ["--state", "/없는/state.yaml"],
      "jumun-mock: The state file /없는/state.yaml cannot be read (ENOENT: no such file or directory, open '/없는/state.yaml'): name another one.\n",
    ],
    [
      ["없는상점"],
      expect.stringMatching(
        /^jumun-mock: The vendor "없는상점" has no contract: choose from .*crema.*\.\n$/,
      ),
    ],
  ])("for %j", async (args, stderr) => {
    expect(await complaint(...args)).toEqual({ code: 1, stderr });
  });

  test("for a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    expect(await complaint("--port", port)).toEqual({
      code: 1,
      stderr: `jumun-mock: Port ${port} of 127.0.0.1 is in use: end the program that uses it, or choose another port (0 takes any free port).\n`,
    });
  });

  test("by the program as well", async () => {
    const { code, stderr } = await ended(run("--prot", "1").child);
    expect([code, stderr]).toEqual([
      1,
      "jumun-mock: unknown option '--prot' (Did you mean --port?)\n",
    ]);
  });
});
