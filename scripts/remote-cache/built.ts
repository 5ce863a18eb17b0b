import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/** Takes away what was built and what turbo kept of it, so that the next build begins with nothing. */
export async function removeBuilt(root: string): Promise<void> {
  await rm(join(root, ".turbo"), { recursive: true, force: true });
  for (const name of await readdir(join(root, "packages"))) {
    for (const folder of ["dist", ".turbo"]) {
      await rm(join(root, "packages", name, folder), { recursive: true, force: true });
    }
  }
}

/** The digest of every built file, by its path. */
export async function builtFiles(root: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(join(root, "packages"))).sort()) {
    const dist = join(root, "packages", name, "dist");
    const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      files[relative(root, path)] = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    }
  }
  return files;
}
