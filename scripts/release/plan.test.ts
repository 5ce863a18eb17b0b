/** What a release of a made-up repository would publish, with git, pnpm and changesets as they are. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assertClean, planRelease, tarballFiles } from "./plan.ts";

let root: string;

const surface = 'import "@made-up/shop"\n  Order\n\ninterface Order {\n    id: string;\n}\n';
const manifest = {
  name: "@made-up/shop",
  version: "0.1.0",
  license: "MIT",
  files: ["dist"],
  dependencies: { "@made-up/runtime": "workspace:^" },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jumun-plan-"));
  write("package.json", { name: "made-up", private: true, packageManager: "pnpm@10.34.9" });
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  write("LICENSE", "MIT\n");
  write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  write(".changeset/config.json", { baseBranch: "main", access: "public" });
  write("packages/shop/package.json", manifest);
  write("packages/shop/public-surface.txt", surface);
  write("packages/shop/dist/shop.js", "export {};\n");
  write("packages/shop/src/shop.ts", "export {};\n");
  write("packages/runtime/package.json", { name: "@made-up/runtime", version: "1.0.0" });
  write("packages/tool/package.json", { name: "@made-up/tool", version: "1.0.0", private: true });
  git("init", "--quiet", "--initial-branch=main");
  commit("base");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the first release is every public package with the version that it has", async () => {
  expect(await planned()).toEqual({
    "@made-up/runtime": ["1.0.0", "first release"],
    "@made-up/shop": ["0.1.0", "first release"],
  });
});

test("after a release without a changeset there is nothing to publish", async () => {
  released();

  expect(await planned()).toEqual({});
});

test("a changeset that is large enough is the next version, and the reason is told", async () => {
  released();
  write("packages/shop/public-surface.txt", surface.replace("id: string", "code: string"));
  changeset("@made-up/shop", "minor");

  expect(await planned()).toEqual({
    "@made-up/shop": [
      "0.2.0",
      "changesets say minor; what changed since @made-up/shop@0.1.0 demands minor",
    ],
  });
});

test("a changeset that is smaller than what changed demands is refused", async () => {
  released();
  write("packages/shop/public-surface.txt", surface.replace("id: string", "code: string"));
  changeset("@made-up/shop", "patch");

  await expect(planned()).rejects.toThrow(
    "@made-up/shop needs a minor bump, and the changesets give a patch bump; run `changeset add` and commit the file.",
  );
});

test("a change without a changeset is refused", async () => {
  released();
  write("packages/shop/src/shop.ts", "export const one = 1;\n");
  commit("change");

  await expect(planned()).rejects.toThrow("needs a patch bump, and the changesets give none");
});

test("who needs a package that breaks goes out with it", async () => {
  released();
  changeset("@made-up/runtime", "major");

  expect(await planned()).toEqual({
    "@made-up/runtime": [
      "2.0.0",
      "changesets say major; what changed since @made-up/shop@0.1.0 demands none",
    ],
    "@made-up/shop": ["0.1.1", "a package that it needs changes"],
  });
});

test("a changeset that git does not know yet makes the checkout unclean", async () => {
  await expect(assertClean(root)).resolves.toBeUndefined();
  write(".changeset/one.md", '---\n"@made-up/shop": patch\n---\n\n주문\n');

  await expect(assertClean(root)).rejects.toThrow(
    "A release is made of what is committed, and this checkout has something else (?? .changeset/one.md). Commit or remove it.",
  );
});

test("the files are those of the tarball, and packing leaves nothing behind", async () => {
  const scripts = { prepack: "echo 'making {'" };
  const packed = { name: "@made-up/runtime", version: "1.0.0", files: ["dist"], scripts };
  write("packages/runtime/package.json", packed);
  write("packages/runtime/dist/runtime.js", "export {};\n");
  write("packages/runtime/src/runtime.ts", "export {};\n");
  commit("files");
  const pkg = { ...packed, folder: "runtime", exports: {}, carriesContracts: false };

  expect(await tarballFiles(root, pkg)).toEqual(["LICENSE", "dist/runtime.js", "package.json"]);
  await expect(assertClean(root)).resolves.toBeUndefined();
});

async function planned(): Promise<Record<string, readonly [string, string]>> {
  const releases = await planRelease(root);
  return Object.fromEntries(releases.map(({ pkg, next, why }) => [pkg.name, [next, why]]));
}

/** What `changeset publish` leaves. */
function released(): void {
  git("tag", "@made-up/shop@0.1.0");
}

function changeset(pkg: string, bump: string): void {
  write(".changeset/one.md", `---\n"${pkg}": ${bump}\n---\n\n주문\n`);
  commit("change");
}

function write(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  const text = typeof content === "string" ? content : JSON.stringify(content);
  writeFileSync(join(root, path), text);
}

function commit(message: string): void {
  git("add", ".");
  git("-c", "user.name=made-up", "-c", "user.email=made-up@example.kr", "commit", "-qm", message);
}

function git(...arguments_: string[]): void {
  execFileSync("git", arguments_, { cwd: root });
}
