import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publicPackages } from "./packages.ts";
import { readSurface, surfaceFile } from "./surface.ts";

/** Those of the packages whose checked-in snapshot is not what is built. */
export async function staleSurfaces(root: string, folders?: readonly string[]): Promise<string[]> {
  const stale: string[] = [];
  for (const pkg of publicPackages(root)) {
    if (folders !== undefined && !folders.includes(pkg.folder)) continue;
    const file = join(root, "packages", pkg.folder, surfaceFile);
    const written = await readFile(file, "utf8").catch(() => undefined);
    if (written !== readSurface(root, pkg)) stale.push(pkg.name);
  }
  return stale;
}

/** Writes the snapshot of every public package, and says which of them changed. */
export async function writeSurfaces(root: string): Promise<string[]> {
  const stale = await staleSurfaces(root);
  for (const pkg of publicPackages(root).filter(({ name }) => stale.includes(name))) {
    await writeFile(join(root, "packages", pkg.folder, surfaceFile), readSurface(root, pkg));
  }
  return stale;
}
