import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

/** A package of this repository that users install. */
export interface PublicPackage {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** The entries of `exports` that are modules: `.`, `./validate`. */
  readonly entries: readonly string[];
  readonly hasCommand: boolean;
}

/** Every package that is not private, in alphabetical order. */
export async function publicPackages(root: string = repositoryRoot): Promise<PublicPackage[]> {
  const names = await readdir(join(root, "packages"));
  const packages = await Promise.all(
    names.sort().map(async (name) => {
      const folder = join(root, "packages", name);
      const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
      return publicPackage(folder, JSON.parse(manifest));
    }),
  );
  return packages.flat();
}

function publicPackage(folder: string, manifest: Record<string, unknown>): PublicPackage[] {
  const { name, private: isPrivate, exports = {}, bin } = manifest;
  if (typeof name !== "string" || isPrivate === true) return [];
  const entries = Object.entries(exports ?? {})
    .filter(([, target]) => typeof target === "object")
    .map(([entry]) => entry);
  return [{ name, folder, entries, hasCommand: bin !== undefined }];
}

/** What is written in an import: `@jumun/crema/validate`. */
export function specifier({ name }: PublicPackage, entry: string): string {
  return `${name}${entry.slice(1)}`;
}
