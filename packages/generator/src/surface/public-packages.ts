import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface PublicPackage {
  readonly name: string;
  /** Its folder in `packages/`. */
  readonly folder: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The packages that are published, by name. */
export function publicPackages(root: string): PublicPackage[] {
  return readdirSync(join(root, "packages"))
    .filter((folder) => existsSync(join(root, "packages", folder, "package.json")))
    .map((folder) => readPackage(folder, join(root, "packages", folder, "package.json")))
    .filter((found) => found !== undefined);
}

function readPackage(folder: string, file: string): PublicPackage | undefined {
  const manifest: { private?: boolean; name: string; exports?: Record<string, unknown> } =
    JSON.parse(readFileSync(file, "utf8"));
  if (manifest.private === true) return undefined;
  const { name, exports = {} } = manifest;
  return { folder, name, exports };
}
