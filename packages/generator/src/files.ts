import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Texts by file name. */
export type Files = Readonly<Record<string, string>>;

/** Names of the files that differ on disk: changed, missing, or no longer generated. */
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

/** Writes the files that differ. Each gets its name once it is complete. */
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
