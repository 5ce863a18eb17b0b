import { join } from "node:path";
import type { PublicPackage } from "./public-package.ts";
import { run } from "./run.ts";

export interface Tarball {
  readonly of: PublicPackage;
  /** Absolute. */
  readonly path: string;
  readonly files: readonly string[];
}

/** Packs a package as it would be published. */
export async function pack(of: PublicPackage, folder: string): Promise<Tarball> {
  const name = `${of.name.replace(/^@/, "").replace("/", "-")}-${of.version}.tgz`;
  const path = join(folder, name);
  await run(of.folder, "pnpm", "pack", "--pack-destination", folder);
  const listed = await run(folder, "tar", "-tzf", path);
  const files = listed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^package\//, ""));
  return { of, path, files: files.sort() };
}

const required = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
/** Code, its types, contracts as data, and what tells about them. */
const allowed =
  /^(?:LICENSE|README(?:\.ko)?\.md|CHANGELOG\.md|package\.json|dist\/THIRD_PARTY\.md|dist\/[\w./-]+\.(?:m?js|d\.ts|json))$/;
const strayNames = /\.(?:test|test-d|fixture|bench)\./;

/** Sentences about what should not be in it, and what should. */
export function tarballFaults({ of, files }: Tarball): string[] {
  const missing = required.filter((name) => !files.includes(name));
  const strays = files.filter((name) => !allowed.test(name) || strayNames.test(name));
  return [
    ...missing.map(
      (name) =>
        `The tarball of ${of.name} has no ${name}: put it into its folder and into "files" of its package.json.`,
    ),
    ...of.promises
      .filter((name) => !files.includes(name) && !required.includes(name))
      .map(
        (name) =>
          `The tarball of ${of.name} has no ${name}, which its users ask for: let its script "prepack" make it.`,
      ),
    ...strays.map(
      (name) =>
        `The tarball of ${of.name} has ${name}, which no user needs: leave it out with "files" of its package.json.`,
    ),
  ];
}
