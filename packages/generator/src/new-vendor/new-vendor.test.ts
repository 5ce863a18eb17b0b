import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Files } from "../files.ts";
import { importDocument } from "./import/import-document.ts";
import { refuseName } from "./name.ts";
import { contractTemplate, fillTemplate } from "./package-files.ts";
import { reservedTypeNames } from "./reserved-type-names.ts";
import { scaffold } from "./scaffold.ts";
import { typeCheck } from "./type-check.ts";

let root: string;

beforeEach(async () => {
  root = await emptyCheckout();
});

afterEach(() => rm(root, { recursive: true }));

/** A checkout with nothing in it but a lockfile. */
async function emptyCheckout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-new-vendor-"));
  await mkdir(join(folder, "specs"));
  await mkdir(join(folder, "packages"));
  await writeFile(join(folder, "pnpm-lock.yaml"), "as it was\n");
  return folder;
}

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

const long = `listOrders${"OfTheShop".repeat(6)}`;

/** A contract for each package to make, by the package's name. */
const contracts: Readonly<Record<string, () => Promise<Files>>> = {
  template,
  "long-calls": () => changed((text) => text.replaceAll("listOrders", long)),
  "no-credential": () => withScheme(""),
  "key-in-query": () => withScheme("key: { type: apiKey, in: query, name: api-key }"),
  "name-and-password": () => withScheme("key: { type: http, scheme: basic }"),
  "bearer-token": () => withScheme("key: { type: http, scheme: bearer }"),
  "third-party": thirdParty,
  "oauth-token": () =>
    withScheme(
      "key: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }",
    ),
};

/** A third-party document whose schemas have names of the generated modules. */
async function thirdParty(): Promise<Files> {
  const names = ["GetOrderResponse200", "GetOrderResult", "ThirdParty", "Error", "order_item"];
  const schemas = [...reservedTypeNames, ...names].map((name) => [
    name,
    { type: "object", properties: { id: { type: "string" } } },
  ]);
  const variants = schemas.map(([name]) => ({ $ref: `#/components/schemas/${name}` }));
  const responses = Object.entries({ 200: { anyOf: variants }, 404: variants[0] }).map(
    ([status, schema]) => {
      const content = { "application/json": { schema } };
      return [status, { description: status, content }];
    },
  );
  const folder = await mkdtemp(join(tmpdir(), "jumun-given-"));
  const file = join(folder, "given.json");
  await writeFile(
    file,
    JSON.stringify({
      openapi: "3.1.0",
      info: { title, version: "1" },
      servers: [{ url: "https://api.haneul.kr" }],
      paths: {
        "/order": { get: { operationId: "getOrder", responses: Object.fromEntries(responses) } },
      },
      components: { schemas: Object.fromEntries(schemas) },
    }),
  );
  const { contract } = await importDocument(file, "third-party");
  await rm(folder, { recursive: true });
  return { "openapi.yaml": contract };
}

/** The template with another security scheme; "" for a contract without credentials. */
function withScheme(scheme: string): Promise<Files> {
  return changed((text) =>
    text
      .replace(/ {4}apiKey:\n {6}type: apiKey\n[\s\S]*$/, `    ${scheme}\n`)
      .replace("- apiKey: []", scheme === "" ? "- {}" : "- key: []")
      .replace(/ {2}securitySchemes:\n {4}\n$/, "")
      .replace(/^apiKey: .*\n/m, ""),
  );
}

describe("the package made from each contract", () => {
  const names = Object.keys(contracts);
  let checkout: string;
  let errors: readonly string[];

  beforeAll(async () => {
    checkout = await emptyCheckout();
    for (const [name, contract] of Object.entries(contracts)) {
      await scaffold({
        root: checkout,
        name,
        contract: await contract(),
        addToWorkspace: async () => {
          if (name === "long-calls") await formatPackage(checkout, name);
        },
      });
    }
    // One compiler for all packages, because it reads the conformance tests' sources each time.
    errors = await typeCheck(checkout, names);
  });

  afterAll(() => rm(checkout, { recursive: true }));

  const source = (name: string, file: string) =>
    readFile(join(checkout, "packages", name, file), "utf8");

  test.each(names)("%s type-checks", (name) => {
    const others = names.filter((other) => other !== name);
    const isOfOther = (error: string) =>
      others.some((other) => error.startsWith(`packages/${other}/`));
    expect(errors.filter((error) => !isOfOther(error))).toEqual([]);
  });

  test("has its generated files and a complete README", async () => {
    const generated = join(checkout, "packages", "template", "src", "generated");
    expect(await readdir(generated)).toHaveLength(6);
    const readme = await source("template", "README.md");
    expect(readme).toContain("The credential options");
    expect(readme).toContain("The evidence");
    expect(readme).not.toContain("{{");
  });

  test("has type tests that formatting can break into lines", async () => {
    const typeTest = await source("long-calls", "src/long-calls.test-d.ts");
    expect(typeTest).toContain(`client.${long}({\n`);
  });
});

async function formatPackage(checkout: string, name: string): Promise<void> {
  const biome = join(repositoryRoot, "node_modules", ".bin", "biome");
  const options = [`--config-path=${repositoryRoot}`, "--vcs-enabled=false", "--write"];
  const args = ["format", ...options, `packages/${name}/src`];
  await promisify(execFile)(biome, args, { cwd: checkout });
}

describe("a vendor that cannot be made leaves no files:", () => {
  test("because the contract has a problem", async () => {
    const contract = await changed((text) => text.replace("x-idempotent: false", ""));
    await expect(make(contract)).rejects.toThrow(
      /orders\.yaml:\d+:\d+ createOrder has no x-idempotent/,
    );
    expect(await readdir(join(root, "specs"))).toEqual([]);
    expect(await readdir(join(root, "packages"))).toEqual([]);
  });

  test("because it is stopped", async () => {
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

  test("because a tool fails after all files are written", async () => {
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
  ["Sky Shop", "is not a package name"],
  ["하늘", "is not a package name"],
  ["-sky", "is not a package name"],
  ["../sky", "is not a package name"],
  ["mock", "exists already"],
  ["docs", "exists already"],
  ["ko", "is used by a part of jumun"],
  ["client-options", "is used by a part of jumun"],
  ["response", "which JavaScript has already"],
])("the name %j is refused", (name, reason) => {
  expect(refuseName(name)).toMatch(new RegExp(`${reason}.*\\.$`));
});

test("the name of a vendor is refused, and an unused one is accepted", () => {
  const [vendor = ""] = listVendors();
  expect(refuseName(vendor)).toContain("exists already");
  expect(refuseName("haneul-market")).toBeUndefined();
});

/** Keys that differ between packages. */
const own = new Set(["version", "description", "devDependencies"]);

test.each(listVendors())("%s has the files of a new package", async (vendor) => {
  for (const file of ["package.json", "tsconfig.json", "turbo.json"]) {
    const made = await fillTemplate(file, { name: vendor, jsonDescription: '"…"' });
    const present = await readFile(join(repositoryRoot, "packages", vendor, file), "utf8");
    expect(shared(present), file).toEqual(shared(made, atLeast));
  }
});

/** The tests of a package can have more inputs and dependencies. */
function atLeast(key: string, value: unknown): unknown {
  return /^(?:inputs|dependsOn)$/.test(key) && Array.isArray(value)
    ? expect.arrayContaining(value)
    : value;
}

function shared(text: string, reviver?: typeof atLeast): Record<string, unknown> {
  const { exports: subpaths, ...described } = JSON.parse(text, reviver);
  // The generator adds a subpath for a vendor that sends webhooks.
  const { "./webhooks": _webhooks, ...exports } = Object(subpaths);
  const entries = Object.entries<unknown>({ ...described, exports });
  return Object.fromEntries(entries.filter(([key]) => !own.has(key)));
}
