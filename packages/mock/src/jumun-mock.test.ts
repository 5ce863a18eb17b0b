import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { shop } from "./testing/shop.ts";

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
  test("prints each address, logs each request without credentials, and exits with 0 on SIGTERM", async () => {
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
    // The connections are kept alive, and must not keep the program running.
    child.kill("SIGTERM");
    expect(await ended(child)).toEqual({ code: 0, signal: null, stderr: "" });
  });

  test("lets a share of requests fail, and answers late, in the same way for the same seed", async () => {
    const results = [];
    for (const _ of [1, 2]) {
      const faults = ["--fault", "server-error=503", "--fault", "html=502", "--fault-rate", "0.5"];
      const { child, lines } = run("nuri", "--port", "0", "--seed", "7", "--delay", "5", ...faults);
      const [, url] = ((await lines.next()).value ?? "").split(/\s+/);
      const statuses = [];
      for (let count = 0; count < 12; count += 1) {
        statuses.push((await fetch(`${url}/orders/latest?access_token=k`)).status);
        const line = (await lines.next()).value;
        if (statuses.at(-1) !== 200) expect(line).toMatch(/; fault (server-error=503|html=502)$/);
      }
      results.push(statuses);
      child.kill("SIGTERM");
      await ended(child);
    }
    const [first, second] = results;
    expect(second).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 502, 503]));
  });

  test("serves the given vendors, logs no requests with --quiet, and exits with 0 on SIGINT", async () => {
    const { child, lines } = run("nuri", "--port", "0", "--quiet");
    const [, url] = ((await lines.next()).value ?? "").split(/\s+/);
    expect((await fetch(`${url}/orders/latest?access_token=k`)).status).toBe(200);
    expect((await fetch(new URL("/haneul-shop/orders", url))).status).toBe(404);
    child.kill("SIGINT");
    expect(await ended(child)).toEqual({ code: 0, signal: null, stderr: "" });
    expect(await lines.next()).toEqual({ done: true, value: undefined });
  });

  test("escapes control characters of a request, and exits with 0 on SIGHUP", async () => {
    const { child, lines } = run("nuri", "--port", "0");
    const [, url = ""] = ((await lines.next()).value ?? "").split(/\s+/);
    await fetch(`${url}/orders/latest`, { headers: { "x-jumun-fault": "\x9b2J" } });
    expect((await lines.next()).value).toContain('There is no fault "\\u009b2J"');
    child.kill("SIGHUP");
    expect(await ended(child)).toEqual({ code: 0, signal: null, stderr: "" });
  });
});

describe("one sentence on stderr and exit code 1", () => {
  const complaint = async (...args: string[]) => ended(run(...args).child);

  test.each([
    [["--prot", "1"], "jumun-mock: unknown option '--prot' (Did you mean --port?)\n"],
    [
      ["--port", "사천"],
      "jumun-mock: option '--port <number>' argument '사천' is invalid. Give a whole number from 0 to 65535.\n",
    ],
    [
      ["--fault", "reset"],
      "jumun-mock: option '--fault <fault>' argument 'reset' is invalid. There is no fault \"reset\": choose from delay, rate-limit, server-error, reset-before, reset-after, cut, drip, wrong-content-type, html, broken-body.\n",
    ],
    [
      ["--fault-rate", "10"],
      "jumun-mock: option '--fault-rate <share>' argument '10' is invalid. Give a share from 0 (none) to 1 (each), such as 0.1.\n",
    ],
    [
      ["--state", "/없는/state.yaml"],
      "jumun-mock: The state file /없는/state.yaml cannot be read (ENOENT: no such file or directory, open '/없는/state.yaml'): name another one.\n",
    ],
    [
      ["없는상점"],
      'jumun-mock: There is no contract of a vendor "없는상점": choose from haneul-shop, nuri.\n',
    ],
  ])("for %j", async (args, stderr) => {
    expect(await complaint(...args)).toEqual({ code: 1, signal: null, stderr });
  });

  test("for a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    expect(await complaint("--port", port)).toEqual({
      code: 1,
      signal: null,
      stderr: `jumun-mock: Port ${port} of 127.0.0.1 is in use: end the program that has it, or choose another port (0 takes any that is free).\n`,
    });
  });
});
