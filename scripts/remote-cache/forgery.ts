import { readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The two files that the server keeps of a task. */
interface Kept {
  readonly artifact: string;
  readonly signature: string;
}

function keptAs(store: string, hash: string): Kept {
  const artifact = join(store, hash);
  return { artifact, signature: `${artifact}.tag` };
}

/** What somebody who has the server, but not the key, may do to an artifact. */
interface Forgery {
  readonly name: string;
  /** @param other a task whose artifact and signature are left as they are */
  readonly forge: (one: Kept, other: Kept) => Promise<void>;
}

const forgeries: readonly Forgery[] = [
  {
    name: "one byte changed",
    forge: async ({ artifact }) => {
      const bytes = await readFile(artifact);
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      await writeFile(artifact, bytes);
    },
  },
  {
    name: "that of another task, with its signature",
    forge: async (one, other) => {
      await writeFile(one.artifact, await readFile(other.artifact));
      await writeFile(one.signature, await readFile(other.signature));
    },
  },
  {
    name: "cut off",
    forge: async ({ artifact }) => truncate(artifact, (await stat(artifact)).size >> 1),
  },
  { name: "without a signature", forge: ({ signature }) => rm(signature) },
  { name: "with an empty signature", forge: ({ signature }) => writeFile(signature, "") },
];

/**
 * Forges as many of the artifacts as there are ways to, and leaves the last ones.
 * @param tasks more than there are ways
 * @returns the names of the ways by the task's id
 */
export async function forgeArtifacts(
  store: string,
  tasks: readonly { id: string; hash: string }[],
): Promise<Map<string, string>> {
  const untouched = tasks[forgeries.length];
  if (untouched === undefined) throw new Error("There are too few artifacts to forge some.");
  const forged = new Map<string, string>();
  for (const [at, { name, forge }] of forgeries.entries()) {
    const task = tasks[at];
    if (task === undefined) continue;
    await forge(keptAs(store, task.hash), keptAs(store, untouched.hash));
    forged.set(task.id, name);
  }
  return forged;
}
