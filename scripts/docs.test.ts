import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("docs.ts", import.meta.url));
/** One contract: what many make of the site is the business of others. */
const root = fileURLToPath(new URL("../packages/docs/fixture", import.meta.url));

let parent: string;
let site: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  site = join(parent, "site");
});
afterEach(() => rm(parent, { recursive: true }));

test("it builds the site, says where, and ends", async () => {
  const { code, output } = await run("--out", site);

  expect([code, output]).toEqual([0, `Built ${site} (sample)\n`]);
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "it serves the site until %s, and ends well",
  async (signal) => {
    const docs = start("--out", site, "--serve", "--port", "0");
    const url = await servedUrl(docs);

    const page = await fetch(`${url}sample/openapi.yaml`);
    expect(await page.text()).toContain("openapi: 3.1.0");
    docs.kill(signal);

    expect(await once(docs, "exit")).toEqual([0, null]);
  },
);

test("a port that is taken is one sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const { code, errors } = await run("--out", site, "--serve", "--port", `${port}`);
  other.close();

  expect([code, errors]).toEqual([
    1,
    `Port ${port} of 127.0.0.1 is taken by another program: end that one, or choose another port.\n`,
  ]);
});

test("a port that is no port is refused before anything is built", async () => {
  const { code, output, errors } = await run("--out", site, "--port", "80.5");

  expect([code, output]).toEqual([1, ""]);
  expect(errors).toContain("A port is a whole number from 0 to 65535.");
});

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [script, "--root", root, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function run(...args: string[]) {
  const docs = start(...args);
  const [[code], output, errors] = await Promise.all([
    once(docs, "exit"),
    docs.stdout ? text(docs.stdout) : "",
    docs.stderr ? text(docs.stderr) : "",
  ]);
  return { code: Number(code), output, errors };
}

async function servedUrl(docs: ChildProcess): Promise<string> {
  let output = "";
  for await (const chunk of docs.stdout ?? []) {
    output += String(chunk);
    const url = /Docs site at (\S+);/.exec(output)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The command ended without serving: ${output}`);
}
