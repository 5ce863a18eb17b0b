import { createHash, type Hash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { repositoryRoot } from "@jumun/contract/vendors";
import { readVendor, type Vendor } from "./vendor.ts";

/**
 * Reads the vendors, and takes what an earlier build kept of those whose contracts are the same, and
 * were read by the same code. One file for each vendor, which the next change replaces.
 */
export async function readKeptVendors(
  names: readonly string[],
  folder: string,
  root: string = repositoryRoot,
): Promise<Vendor[]> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(folder)) {
    if (!names.includes(file)) await rm(join(folder, file), { recursive: true });
  }
  const code = await hashOf(repositoryRoot, codeFiles, await lockedVersions());
  const read = names.map(async (name) => {
    const own = [`specs/${name}`, `packages/${name}/src/discrepancy.test.ts`];
    const key = await hashOf(root, own, code);
    const file = join(folder, name);
    const kept = await readKept(file, key);
    if (kept !== undefined) return kept;
    const vendor = await readVendor(name, root);
    await keep(file, key, vendor);
    return vendor;
  });
  return Promise.all(read);
}

/** What makes of a contract what is kept. */
const codeFiles = [
  "packages/contract/package.json",
  "packages/contract/src",
  "packages/docs/package.json",
  "packages/docs/src",
  "pnpm-workspace.yaml",
  "redocly.yaml",
];

/** The versions of all that is installed; a new package of the workspace changes nothing in them. */
async function lockedVersions(): Promise<string> {
  const lockfile = await readFile(join(repositoryRoot, "pnpm-lock.yaml"), "utf8");
  return `${process.version}\n${lockfile.slice(lockfile.indexOf("\npackages:"))}`;
}

/** Of the paths and bytes of files, and of everything in folders. */
async function hashOf(root: string, paths: readonly string[], more: string): Promise<string> {
  const hash = createHash("sha256").update(more);
  for (const path of paths) await addTo(hash, root, path);
  return hash.digest("hex");
}

async function addTo(hash: Hash, root: string, path: string): Promise<void> {
  const entries = await readdir(join(root, path)).catch(() => undefined);
  if (entries !== undefined) {
    for (const entry of entries.sort()) await addTo(hash, root, `${path}/${entry}`);
    return;
  }
  const bytes = await readFile(join(root, path)).catch(() => "none");
  hash.update(`${path}\0${bytes.length}\0`).update(bytes);
}

async function readKept(file: string, key: string): Promise<Vendor | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes?.subarray(0, key.length).toString() !== key) return undefined;
  try {
    return deserialize(bytes.subarray(key.length));
  } catch {
    // It is another Node's, or damaged: it is made again.
    return undefined;
  }
}

/** Whoever reads it meanwhile finds it whole. */
async function keep(file: string, key: string, vendor: Vendor): Promise<void> {
  const beside = join(dirname(file), `.${process.pid}-${key}`);
  await writeFile(beside, Buffer.concat([Buffer.from(key), serialize(vendor)]));
  await rename(beside, file);
}
