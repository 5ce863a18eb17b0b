import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { type Mock, startMock } from "./mock.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** The block of code that comes after those words. */
function exampleAfter(words: string, language: string): string {
  const start = readme.indexOf(`\`\`\`${language}\n`, readme.indexOf(words));
  const end = readme.indexOf("\n```", start);
  expect(readme).toContain(words);
  return readme.slice(start + language.length + 4, end);
}

test("the example for node:test passes as it is printed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jumun-mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const own = new URL("mock.ts", import.meta.url).href;
  const example = exampleAfter("With plain `node:test`", "js").replace('"@jumun/mock"', `"${own}"`);
  const file = join(folder, "order.test.mjs");
  await writeFile(file, `${example}\n`);
  // Within vitest a test process of Node's would report to vitest's.
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ["--test", file], { env });
  expect(stdout).toMatch(/(?:#|ℹ) pass 1\n/);
  expect(stdout).toMatch(/(?:#|ℹ) fail 0\n/);
});

test("the example of a state file is one", async () => {
  const state: unknown = parse(exampleAfter("`--state shop.yaml`", "yaml"));
  const vendors = Object.keys(Object(state));
  const mock = await startMock({ vendors, port: 0, state: state as Record<string, unknown> });
  onTestFinished(() => mock.close());
  const update = (id: string) =>
    fetch(`${mock.url("vreview")}/api/v1/orders/${id}`, {
      method: "PATCH",
      headers: {
        authorization: `Basic ${btoa("made-up-id:made-up-secret")}`,
        "content-type": "application/json",
      },
      body: '{"recipient_name":"홍길동","recipient_cellphone":"010-0000-0000"}',
    });
  expect((await update("20261102-0000123")).status).toBe(204);
  expect((await update("다른-주문")).status).toBe(404);
});

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

const commands = await shownCommands();

test("there are commands to run", () => {
  expect(commands.length).toBeGreaterThan(2);
});

test.each(commands)("$location answers what it asks for: $command", async ({ command }) => {
  const asked = command.match(/Prefer: code=(\d+)/)?.[1] ?? "2";

  const { stdout } = await promisify(execFile)("sh", [
    "-c",
    command.replace("http://127.0.0.1:4010", mock.url()),
  ]);

  expect(stdout.match(/^HTTP\/1\.1 (\d+)/)?.[1]).toMatch(new RegExp(`^${asked}`));
});

/** Whatever READMEs and the site's guide to the mock call it with from a shell. */
async function shownCommands(): Promise<{ location: string; command: string }[]> {
  const places = ["README.md", "packages/mock/README.md", "packages/docs/guide/mock.en.md"];
  const texts = await Promise.all(
    places.map((location) => readFile(new URL(`../../../${location}`, import.meta.url), "utf8")),
  );
  return texts.flatMap((text, index) =>
    [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(({ 1: block = "" }) =>
      block
        .replaceAll("\\\n", "")
        .split("\n")
        .filter((line) => line.startsWith("curl "))
        .map((command) => ({ location: places[index] ?? "", command })),
    ),
  );
}
