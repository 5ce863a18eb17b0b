import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stringify } from "yaml";
import { demands } from "./demand.ts";
import { complaints } from "./report.ts";
import { Revision } from "./revision.ts";

let root: string;

const shop = "packages/shop";
const surface = 'import "@made-up/shop"\n  Order\n\ninterface Order {\n    id: string;\n}\n';
const contract = {
  openapi: "3.1.0",
  info: { title: "만든 가게", version: "1.0.0" },
  security: [{ token: [] }],
  paths: {
    "/o": { get: { operationId: "listOrders", responses: { 200: { description: "주문" } } } },
  },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jumun-demand-"));
  write(`${shop}/package.json`, JSON.stringify({ name: "@made-up/shop", version: "0.1.0" }));
  write(`${shop}/public-surface.txt`, surface);
  write(`${shop}/src/shop.ts`, "export interface Order { id: string }\n");
  write(
    `${shop}/src/shop.test-d.ts`,
    'import type { Order } from "./shop.ts";\nexport const id = (order: Order): string => order.id;\n',
  );
  write(
    `${shop}/tsconfig.json`,
    '{ "compilerOptions": { "strict": true, "noEmit": true, "allowImportingTsExtensions": true, "module": "nodenext", "types": [] }, "include": ["src"] }',
  );
  const carrier = { name: "@made-up/mock", version: "1.0.0", scripts: { contracts: "bundle" } };
  write("packages/mock/package.json", JSON.stringify(carrier));
  write("specs/shop/openapi.yaml", stringify(contract));
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("-c", "user.name=made-up", "-c", "user.email=made-up@example.kr", "commit", "-qm", "base");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("nothing changed: nothing is demanded", async () => {
  expect(await demanded()).toEqual({ "@made-up/shop": "none", "@made-up/mock": "none" });
});

test("a contract that breaks demands it of its client and of the mock that carries it", async () => {
  write("specs/shop/openapi.yaml", stringify({ ...contract, security: undefined }));

  // Before 1.0.0 the minor number is the one that breaks.
  expect(await demanded()).toEqual({ "@made-up/shop": "minor", "@made-up/mock": "major" });
});

test("a changeset of a package that nobody publishes is refused", async () => {
  write(".changeset/typo.md", '---\n"@made-up/shob": minor\n---\n\n주문.\n');
  await expect(demanded()).rejects.toThrow(
    "A changeset in .changeset/ names @made-up/shob, which is no public package.",
  );
});

test("a contract that is no YAML is told with its file", async () => {
  write("specs/shop/openapi.yaml", "paths: [\n");
  await expect(demanded()).rejects.toThrow(
    /^specs\/shop\/openapi\.yaml cannot be compared with the base's: .*line \d/,
  );
});

test("a text of a contract is a patch", async () => {
  const info = { ...contract.info, description: "주문을 읽는다" };
  write("specs/shop/openapi.yaml", stringify({ ...contract, info }));

  expect(await demanded()).toEqual({ "@made-up/shop": "patch", "@made-up/mock": "patch" });
});

test("a field that is gone from the surface breaks, one that came does not", async () => {
  write(`${shop}/public-surface.txt`, surface.replace("id: string", "code: string"));
  expect((await demanded())["@made-up/shop"]).toBe("minor");

  write(
    `${shop}/public-surface.txt`,
    surface.replace("id: string;", "id: string;\n    at: string;"),
  );
  expect((await demanded())["@made-up/shop"]).toBe("patch");
});

test("a changeset that is too small is refused, one that is large enough is not", async () => {
  write(`${shop}/public-surface.txt`, surface.replace("id: string", "code: string"));
  write(".changeset/one.md", '---\n"@made-up/shop": patch\n---\n\n주문\n');
  expect(complaints(await all())).toEqual([
    "@made-up/shop needs a minor bump, and the changesets give a patch bump; run `changeset add` and commit the file.",
  ]);

  write(".changeset/two.md", '---\n"@made-up/shop": minor\n---\n\n주문\n');
  expect(complaints(await all())).toEqual([]);
});

test("what no longer compiles for those who use it is a break, with the first error", async () => {
  write(`${shop}/src/shop.ts`, "export interface Order { id: number }\n");

  const [found] = (await all(true)).filter((demand) => demand.package === "@made-up/shop");

  expect(found?.impact).toBe("major");
  expect(found?.changes.at(-1)?.what).toMatch(/no longer compile: src\/shop\.test-d\.ts.*TS2322/);
});

test("an unknown revision is a sentence", async () => {
  await expect(Revision.find(root, "없는-가지")).rejects.toThrow(
    /git knows no revision "없는-가지"/,
  );
});

test("with one commit and no base there is nothing to compare with", async () => {
  await expect(Revision.find(root)).rejects.toThrow("There is nothing to compare with");
});

async function all(consumers = false) {
  return demands(root, await Revision.find(root, "HEAD"), { consumers });
}

async function demanded(): Promise<Record<string, string>> {
  return Object.fromEntries((await all()).map((demand) => [demand.package, demand.needed]));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...arguments_: string[]): void {
  execFileSync("git", arguments_, { cwd: root });
}
