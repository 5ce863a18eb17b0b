import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

/** A package of this repository that users install. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  /** The entries of `exports` that are modules: `.`, `./validate`. */
  readonly entries: readonly string[];
  /** The entries that are JSON for users: `./openapi.json`. */
  readonly documents: readonly string[];
  /** The files that its tarball must have: what its entries name, and a vendor's contract. */
  readonly promises: readonly string[];
}

/** Every package that is not private, in alphabetical order. */
export async function publicPackages(root: string = repositoryRoot): Promise<PublicPackage[]> {
  const names = await readdir(join(root, "packages"));
  const packages = await Promise.all(
    names.sort().map(async (name) => {
      const folder = join(root, "packages", name);
      const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
      const isVendor = existsSync(join(root, "specs", name, "openapi.yaml"));
      return publicPackage(folder, JSON.parse(manifest), isVendor);
    }),
  );
  return packages.flat();
}

function publicPackage(
  folder: string,
  manifest: Record<string, unknown>,
  isVendor: boolean,
): PublicPackage[] {
  const { name, version, private: isPrivate, exports, publishConfig } = manifest;
  if (typeof name !== "string" || isPrivate === true) return [];
  // A pattern is for other packages of this repository.
  const targets = Object.entries(Object(Object(publishConfig).exports ?? exports)).filter(
    ([entry]) => !entry.includes("*"),
  );
  const entries = targets
    .filter(([, target]) => typeof target === "object")
    .map(([entry]) => entry);
  const named = targets.flatMap(([, target]) =>
    typeof target === "string" ? [target] : Object.values(Object(target)).map(String),
  );
  const documents = targets
    .filter(([entry, target]) => typeof target === "string" && entry !== "./package.json")
    .map(([entry]) => entry);
  const promises = new Set(named.map((file) => file.replace(/^\.\//, "")));
  if (isVendor) promises.add("dist/openapi.json");
  return [
    { name, version: String(version), folder, entries, documents, promises: [...promises].sort() },
  ];
}

/** What is written in an import: `@jumun/crema/validate`. */
export function specifier({ name }: PublicPackage, entry: string): string {
  return `${name}${entry.slice(1)}`;
}
