import { resolve } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

/**
 * The folder that a command was called in, and that its paths are from: npm runs every script at the
 * root, and says in `INIT_CWD` where it was called.
 */
export function callingFolder(
  { INIT_CWD }: NodeJS.ProcessEnv = process.env,
  folder: string = process.cwd(),
): string {
  const isAtRoot = resolve(folder) === resolve(repositoryRoot);
  return (isAtRoot && INIT_CWD) || folder;
}

/** A path as whoever called the command means it. */
export function asCalled(path: string): string {
  return resolve(callingFolder(), path);
}
