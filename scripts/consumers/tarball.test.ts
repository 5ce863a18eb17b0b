import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicPackages } from "./public-package.ts";
import { tarballFaults } from "./tarball.ts";

const of = {
  name: "@jumun/sample",
  version: "0.1.0",
  folder: "/",
  entries: ["."],
  documents: [],
  promises: ["dist/openapi.json", "dist/sample.js", "package.json"],
};
const files = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "dist/openapi.json",
  "dist/sample.d.ts",
  "dist/sample.js",
  "package.json",
];

test("code, its types, and what tells about them may be in a tarball", () => {
  expect(tarballFaults({ of, path: "", files })).toEqual([]);
});

test.each([
  "dist/sample.test.js",
  "src/sample.ts",
  ".env",
  "dist/sample.fixture.js",
  "dist/notes.txt",
])("a stray %s is told", (stray) => {
  expect(tarballFaults({ of, path: "", files: [...files, stray] })).toEqual([
    `The tarball of @jumun/sample has ${stray}, which no user needs: leave it out with "files" of its package.json.`,
  ]);
});

test.each(["LICENSE", "CHANGELOG.md"])("a missing %s is told", (name) => {
  const rest = files.filter((file) => file !== name);

  expect(tarballFaults({ of, path: "", files: rest })).toEqual([
    `The tarball of @jumun/sample has no ${name}: put it into its folder and into "files" of its package.json.`,
  ]);
});

test.each(["dist/openapi.json", "dist/sample.js"])("a missing %s is told", (name) => {
  const rest = files.filter((file) => file !== name);

  expect(tarballFaults({ of, path: "", files: rest })).toEqual([
    `The tarball of @jumun/sample has no ${name}, which its users ask for: let its script "prepack" make it.`,
  ]);
});

test("a vendor's package promises its contract, whatever its manifest says", async () => {
  const root = await mkdtemp(join(tmpdir(), "jumun-promises-"));
  try {
    await mkdir(join(root, "packages", "shop"), { recursive: true });
    await mkdir(join(root, "specs", "shop"), { recursive: true });
    await writeFile(join(root, "specs", "shop", "openapi.yaml"), "openapi: 3.1.0\n");
    const manifest = { name: "@made-up/shop", exports: { ".": { default: "./dist/shop.js" } } };
    await writeFile(join(root, "packages", "shop", "package.json"), JSON.stringify(manifest));

    const [shop] = await publicPackages(root);

    expect(shop?.promises).toEqual(["dist/openapi.json", "dist/shop.js"]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
