import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { PublicPackage } from "@jumun/generator/surface/public-packages";
import { runProgram } from "../run-program.ts";

/** A package as it would be published. */
export interface Tarball {
  readonly of: PublicPackage;
  /** Absolute. */
  readonly path: string;
  readonly files: readonly string[];
}

export async function pack(of: PublicPackage, folder: string): Promise<Tarball> {
  const cwd = join(repositoryRoot, "packages", of.folder);
  const args = ["pack", "--json", "--pack-destination", folder];
  const printed = await runProgram("pnpm", args, { cwd, isQuiet: true });
  // The script `prepack` prints first.
  const { filename }: { filename: string } = JSON.parse(printed.slice(printed.search(/^\{$/m)));
  const listed = await runProgram("tar", ["-tzf", filename], { isQuiet: true });
  const files = listed
    .trim()
    .split("\n")
    .map((line) => line.replace(/^package\//, ""));
  return { of, path: filename, files: files.sort() };
}

const allowed =
  /^(?:LICENSE|README(?:\.ko)?\.md|CHANGELOG\.md|prism-workarounds\.md|package\.json|dist\/THIRD_PARTY\.md|dist\/[\w./-]+\.(?:m?js|d\.ts|json))$/;
const testNames = /\.(?:test|test-d|fixture|bench)\./;

/** Files of a tarball that no user needs, and files that are missing, in sentences. */
export function tarballFaults({ of, files }: Tarball): string[] {
  const strays = files.filter((name) => !allowed.test(name) || testNames.test(name));
  const missing = ["CHANGELOG.md", "LICENSE", "README.md"].filter((name) => !files.includes(name));
  return [
    ...strays.map((name) => `${of.name} packs ${name}: exclude it with "files" in package.json.`),
    ...missing.map((name) => `${of.name} packs no ${name}: add it to its folder and to "files".`),
  ];
}
