import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Files by name, and their text. */
export type Files = Readonly<Record<string, string>>;

/** Names of what differs from the disk: changed, missing, or no longer made. */
export async function staleFiles(folder: string, files: Files): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const superfluous = present.filter((name) => name.endsWith(".gen.ts") && !(name in files));
  const stale = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const old = await readFile(join(folder, name), "utf8").catch(() => undefined);
      return old === text ? [] : [name];
    }),
  );
  return [...stale.flat(), ...superfluous];
}

/** Writes what differs: each file whole or not at all. */
export async function writeFiles(folder: string, files: Files): Promise<string[]> {
  const stale = await staleFiles(folder, files);
  if (stale.length === 0) return stale;
  await mkdir(folder, { recursive: true });
  for (const name of stale) {
    const text = files[name];
    const path = join(folder, name);
    if (text === undefined) {
      await rm(path);
      continue;
    }
    const unfinished = `${path}.${process.pid}.tmp`;
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  }
  return stale;
}
