import { expect, test } from "vitest";
import { tarballFaults } from "./tarball.ts";

const of = { name: "@jumun/sample", folder: "/", entries: ["."], hasCommand: false };
const files = ["LICENSE", "README.md", "dist/sample.d.ts", "dist/sample.js", "package.json"];

test("code, its types, and what tells about them may be in a tarball", () => {
  expect(tarballFaults({ of, path: "", files: [...files, "CHANGELOG.md"] })).toEqual([]);
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

test("a missing licence is told", () => {
  expect(tarballFaults({ of, path: "", files: files.slice(1) })).toEqual([
    "The tarball of @jumun/sample has no LICENSE: put it into its folder.",
  ]);
});
