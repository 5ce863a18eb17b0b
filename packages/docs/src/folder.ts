import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Files by their path in a folder, with `/` between its parts. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder hold these files and no others. They are written beside it and then take its
 * place: whoever looks finds the former files or the new ones, or for an instant no folder, but
 * nothing half-written.
 * @param mark a file that a former folder of the kind has; any other one is not replaced.
 * @throws Error if the folder holds something else.
 */
export async function replaceFolder(folder: string, files: Files, mark: string): Promise<void> {
  const former = await entriesOf(folder);
  if (former.length > 0 && !former.includes(mark)) {
    throw new Error(
      `${folder} holds something else than a former build (it has no ${mark}), so it is not replaced: name another folder, or empty this one.`,
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

/** Where several builds end at the same time, each takes the place of the one before. */
async function swap(folder: string, beside: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    await renameUnless(["ENOENT"], folder, join(beside, `former-${attempt}`));
    if (await renameUnless(["ENOTEMPTY", "EEXIST"], join(beside, "new"), folder)) return;
  }
  throw new Error(`${folder} is written by other builds all the time: wait for them to end.`);
}

/** Whether it was renamed; any other failure than the given ones is thrown. */
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
