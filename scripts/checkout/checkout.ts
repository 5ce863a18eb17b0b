import { delimiter, join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { run } from "../consumers/run.ts";

/** A clone of a repository with its own dependencies, as another machine has it. */
export interface Checkout {
  readonly root: string;
  /** For its programs: its own toolchain first, and nothing that would set up turbo. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Clones what is committed and installs it, from pnpm's store as far as that has it.
 * @param folder must not exist
 * @param from a repository; by default this one
 */
export async function makeCheckout(
  folder: string,
  from: string = repositoryRoot,
): Promise<Checkout> {
  await run(repositoryRoot, "git", "clone", "--quiet", from, folder);
  await run(
    folder,
    "pnpm",
    "install",
    "--frozen-lockfile",
    "--prefer-offline",
    "--reporter=silent",
  );
  return { root: folder, env: environmentOf(folder) };
}

/** The environment of a checkout that is installed. */
export function environmentOf(root: string): NodeJS.ProcessEnv {
  const bin = join(root, "node_modules", ".bin");
  const others = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("TURBO_") || name === "TURBO_TELEMETRY_DISABLED",
  );
  return { ...Object.fromEntries(others), PATH: `${bin}${delimiter}${process.env.PATH}` };
}
