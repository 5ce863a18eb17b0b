import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Files by their relative path, with `/` as separator. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Replaces a folder by one with these files. They are written to a temporary folder and renamed, so
 * that readers see the earlier files, the new ones or for an instant no folder, but never a mixture.
 * @param mark a file that every build contains; a folder without it is not replaced
 * @throws Error if the folder has other files
 */
export async function replaceFolder(folder: string, files: Files, mark: string): Promise<void> {
  const entries = await entriesOf(folder);
  if (entries.length > 0 && !entries.includes(mark)) {
    throw new Error(
      `${folder} is not an earlier build (it has no ${mark}), so it is not replaced: choose another folder, or empty this one.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await writeFiles(join(beside, "new"), files);
    await swap(folder, beside);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, ["ENOENT"])) return [];
    throw error;
  }
}

/** When several builds end at the same time, the last one wins. */
async function swap(folder: string, beside: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    await renameUnless(["ENOENT"], folder, join(beside, `earlier-${attempt}`));
    if (await renameUnless(["ENOTEMPTY", "EEXIST"], join(beside, "new"), folder)) return;
  }
  throw new Error(`Other builds keep replacing ${folder}: wait for them to end.`);
}

/** Returns whether the folder was renamed; an error with another code is thrown. */
async function renameUnless(codes: readonly string[], from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isCode(error, codes)) return false;
    throw error;
  }
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
