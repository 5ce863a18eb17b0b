import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors } from "@jumun/contract/vendors";
import { type PublicPackage, publicPackages } from "./public-packages.ts";
import { readSurface, surfaceFile } from "./read-surface.ts";

/** The published packages with a snapshot. A vendor's public surface is its checked-in generated code. */
export function packagesWithSnapshot(root: string): PublicPackage[] {
  const vendors = listVendors();
  return publicPackages(root).filter(({ folder }) => !vendors.includes(folder));
}

/** Names the packages whose snapshot differs from their build, in a sentence; undefined if all match. */
export async function staleSurfaceProblem(root: string): Promise<string | undefined> {
  const names = (await stale(root)).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return `The public surface of ${names.join(", ")} has changed, and public-surface.txt has not. Run \`npm run diff -- --write\`, review the change and commit it.`;
}

/** Rewrites the stale snapshots, and returns the names of their packages. */
export async function writeSurfaces(root: string): Promise<string[]> {
  const rewritten = await stale(root);
  for (const { file, surface } of rewritten) await writeFile(file, surface);
  return rewritten.map(({ name }) => name);
}

async function stale(
  root: string,
): Promise<{ readonly name: string; readonly file: string; readonly surface: string }[]> {
  const compared = packagesWithSnapshot(root).map(async (pkg) => {
    const file = join(root, "packages", pkg.folder, surfaceFile);
    // A package with an empty surface has no snapshot.
    const written = await readFile(file, "utf8").catch(() => "\n");
    const surface = readSurface(root, pkg);
    return written === surface ? [] : [{ name: pkg.name, file, surface }];
  });
  return (await Promise.all(compared)).flat();
}
