/** What the lint rules for the published packages' sources refuse, and where they hold. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { afterAll, beforeAll, expect, test } from "vitest";

/** What no runtime but some has, each as it would be written. */
const refused = {
  "a module of Node": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
  "a module of Node by its old name": 'import fs from "fs";\nexport const read = fs;',
  "a module of Node, loaded later": 'export const read = import("node:fs");',
  "a module of Node, handed on": 'export { readFileSync } from "node:fs";',
  "the process": "export const key = process.env.KEY;",
  "the process of the global object": "export const key = globalThis.process;",
  Buffer: 'export const bytes = Buffer.from("주문");',
  require: 'export const client = require("@jumun/client");',
  __dirname: "export const folder = __dirname;",
  setImmediate: "setImmediate(() => {});",
  Deno: 'export const key = Deno.env.get("KEY");',
  Bun: "export const version = Bun.version;",
  "a page": "export const title = document.title;",
};
const standard = 'export const answer = fetch("https://example.kr", { method: "POST" });\n';

let root: string;
let complaints: Map<string, string[]>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "jumun-portability-"));
  const { vcs: _, ...config } = JSON.parse(
    readFileSync(join(repositoryRoot, "biome.json"), "utf8"),
  );
  write("biome.json", JSON.stringify(config));
  for (const [at, text] of Object.values(refused).entries()) {
    write(`packages/client/src/refused-${at}.ts`, text);
    write(`packages/new-vendor/src/refused-${at}.ts`, text);
  }
  const usesNode = refused["a module of Node"];
  write("packages/client/src/standard.ts", standard);
  write("packages/client/src/client.test.ts", usesNode);
  write("packages/client/test/server.ts", usesNode);
  write("packages/mock/src/server.ts", usesNode);
  write("scripts/command.ts", usesNode);
  complaints = lint();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(Object.keys(refused).map((name, at) => [name, at] as const))(
  "%s is kept out of the runtime and of every vendor's package",
  (_, at) => {
    for (const pkg of ["client", "new-vendor"]) {
      const rules = complaints.get(`packages/${pkg}/src/refused-${at}.ts`) ?? [];
      expect(rules.join()).toMatch(/noNodejsModules|noProcessGlobal|noRestricted/);
    }
  },
);

test.each([
  "packages/client/src/standard.ts",
  "packages/client/src/client.test.ts",
  "packages/client/test/server.ts",
  "packages/mock/src/server.ts",
  "scripts/command.ts",
])("%s may have what it has", (file) => {
  expect(complaints.get(file) ?? []).toEqual([]);
});

/** The rules that each file breaks. */
function lint(): Map<string, string[]> {
  const arguments_ = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const biome = join(repositoryRoot, "node_modules", ".bin", "biome");
  let report: string;
  try {
    report = execFileSync(biome, arguments_, { cwd: root, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    report = String(Object(error).stdout);
  }
  const found = new Map<string, string[]>();
  for (const { category, location } of JSON.parse(report).diagnostics) {
    const file: string = typeof location.path === "string" ? location.path : location.path.file;
    found.set(file, [...(found.get(file) ?? []), category]);
  }
  return found;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
