import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder in `packages/`. */
  readonly folder: string;
  readonly exports: Readonly<Record<string, unknown>>;
  /** Whether every contract is built into it, which its script `contracts` does. */
  readonly carriesContracts: boolean;
}

/** The packages that are published, by name. */
export function publicPackages(root: string): PublicPackage[] {
  return readdirSync(join(root, "packages"))
    .filter((folder) => existsSync(join(root, "packages", folder, "package.json")))
    .map((folder) => readPackage(folder, join(root, "packages", folder, "package.json")))
    .filter((found) => found !== undefined);
}

function readPackage(folder: string, file: string): PublicPackage | undefined {
  const manifest: {
    private?: boolean;
    name: string;
    version: string;
    exports?: Record<string, unknown>;
    scripts?: Record<string, string>;
  } = JSON.parse(readFileSync(file, "utf8"));
  if (manifest.private === true) return undefined;
  const { name, version, exports = {}, scripts } = manifest;
  const carriesContracts = scripts?.contracts !== undefined;
  return { folder, name, version, exports, carriesContracts };
}
