import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Files } from "../generate/files.ts";
import { refuseName } from "./name.ts";
import { contractTemplate, fillTemplate } from "./package-files.ts";
import { scaffold } from "./scaffold.ts";
import { typeCheck } from "./type-check.ts";

/** A checkout with nothing in it but a lockfile. */
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-new-vendor-"));
  await mkdir(join(root, "specs"));
  await mkdir(join(root, "packages"));
  await writeFile(join(root, "pnpm-lock.yaml"), "as it was\n");
});

afterEach(() => rm(root, { recursive: true }));

const title = "하늘마켓 “주문”";
const template = () => contractTemplate("haneul", title);

/** The template with one text changed in every file. */
async function changed(change: (text: string) => string): Promise<Files> {
  const files = Object.entries(await template());
  return Object.fromEntries(files.map(([name, text]) => [name, change(text)]));
}

async function make(contract: Files, addToWorkspace = async () => {}): Promise<void> {
  await scaffold({ root, name: "haneul", contract, addToWorkspace });
}

test("the template is a contract as it stands, and what is made from it type-checks", async () => {
  await make(await template());

  expect(await readdir(join(root, "packages", "haneul", "src", "generated"))).toHaveLength(6);
  expect(await typeCheck(root, "haneul")).toBe("");
  const readme = await readFile(join(root, "packages", "haneul", "README.md"), "utf8");
  expect(readme).toContain("The credential options");
  expect(readme).toContain("The evidence");
  expect(readme).not.toContain("{{");
});

test("what is made type-checks too where formatting breaks a long call into lines", async () => {
  const long = `listOrders${"OfTheShop".repeat(6)}`;
  await make(await changed((text) => text.replaceAll("listOrders", long)), async () => {
    const biome = join(repositoryRoot, "node_modules", ".bin", "biome");
    const options = [`--config-path=${repositoryRoot}`, "--vcs-enabled=false", "--write"];
    await promisify(execFile)(biome, ["format", ...options, "packages/haneul/src"], { cwd: root });
  });
  const typeTest = await readFile(
    join(root, "packages", "haneul", "src", "haneul.test-d.ts"),
    "utf8",
  );
  expect(typeTest).toContain(`client.${long}({\n`);
  expect(await typeCheck(root, "haneul")).toBe("");
});

const schemes: Readonly<Record<string, string>> = {
  "no credential": "",
  "a key in the query": "key: { type: apiKey, in: query, name: api-key }",
  "a name and a password": "key: { type: http, scheme: basic }",
  "a bearer token": "key: { type: http, scheme: bearer }",
  "a token by OAuth 2":
    "key: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }",
};

test.each(Object.entries(schemes))("the factory for %s type-checks", async (_, scheme) => {
  const contract = await changed((text) =>
    text
      .replace(/ {4}apiKey:\n {6}type: apiKey\n[\s\S]*$/, `    ${scheme}\n`)
      .replace("- apiKey: []", scheme === "" ? "- {}" : "- key: []")
      .replace(/ {2}securitySchemes:\n {4}\n$/, "")
      .replace(/^apiKey: .*\n/m, ""),
  );
  await make(contract);
  expect(await typeCheck(root, "haneul")).toBe("");
});

describe("what cannot be made leaves nothing behind", () => {
  test("because the contract is not one", async () => {
    const contract = await changed((text) => text.replace("x-idempotent: false", ""));
    await expect(make(contract)).rejects.toThrow(/orders\.yaml:\d+:\d+ createOrder does not say/);
    expect(await readdir(join(root, "specs"))).toEqual([]);
    expect(await readdir(join(root, "packages"))).toEqual([]);
  });

  test("because it is stopped while a tool runs", async () => {
    const stop = new AbortController();
    const addToWorkspace = async () => {
      stop.abort(new Error("Stopped; nothing was made."));
      throw new Error("pnpm install failed");
    };
    const contract = await template();
    await expect(
      scaffold({ root, name: "haneul", contract, addToWorkspace, signal: stop.signal }),
    ).rejects.toThrow("Stopped");
    expect(await readdir(join(root, "specs"))).toEqual([]);
    expect(await readdir(join(root, "packages"))).toEqual([]);
  });

  test("because a tool fails when all is written", async () => {
    const addToWorkspace = async () => {
      expect(existsSync(join(root, "packages", "haneul", "package.json"))).toBe(true);
      await writeFile(join(root, "pnpm-lock.yaml"), "half\n");
      throw new Error("pnpm install failed");
    };
    await expect(make(await template(), addToWorkspace)).rejects.toThrow("pnpm install failed");
    expect(await readdir(join(root, "specs"))).toEqual([]);
    expect(await readdir(join(root, "packages"))).toEqual([]);
    expect(await readFile(join(root, "pnpm-lock.yaml"), "utf8")).toBe("as it was\n");
  });
});

test.each([
  ["Sky Shop", "is no name of a package"],
  ["하늘", "is no name of a package"],
  ["-sky", "is no name of a package"],
  ["../sky", "is no name of a package"],
  ["mock", "exists already"],
  ["docs", "exists already"],
  ["ko", "is taken by a part of jumun"],
  ["call", "is taken by a part of jumun"],
  ["response", "as one that JavaScript has already"],
])("no vendor can be called %j", (name, reason) => {
  expect(refuseName(name)).toMatch(new RegExp(`${reason}.*\\.$`));
});

test("a vendor that is there already is not made again, and another name is free", () => {
  const [vendor = ""] = listVendors();
  expect(refuseName(vendor)).toContain("exists already");
  expect(refuseName("haneul-market")).toBeUndefined();
});

/** What a package says of its own, and may have more of than another. */
const own = new Set(["version", "description", "devDependencies"]);

test.each(listVendors())("%s is a package like a new one", async (vendor) => {
  for (const file of ["package.json", "tsconfig.json", "turbo.json"]) {
    const made = await fillTemplate(file, { name: vendor, jsonDescription: '"…"' });
    const present = await readFile(join(repositoryRoot, "packages", vendor, file), "utf8");
    expect(shared(present), file).toEqual(shared(made, atLeast));
  }
});

/** A package's own tests may read more, and wait for more, than those of another. */
function atLeast(key: string, value: unknown): unknown {
  return /^(?:inputs|dependsOn)$/.test(key) && Array.isArray(value)
    ? expect.arrayContaining(value)
    : value;
}

function shared(text: string, reviver?: typeof atLeast): Record<string, unknown> {
  const entries = Object.entries<unknown>(JSON.parse(text, reviver));
  return Object.fromEntries(entries.filter(([key]) => !own.has(key)));
}
