import { resolve } from "node:path";

/** A path, relative to the folder that npm was called in: npm runs every script at the root. */
export function asCalled(path: string): string {
  return resolve(process.env.INIT_CWD ?? "", path);
}
