import { execFile } from "node:child_process";
import { copyFile, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";

const run = promisify(execFile);

/** Gives a package that was made in a folder which is no checkout what it imports and is compiled with. */
export async function linkModules(root: string, name: string): Promise<void> {
  const modules = join(root, "packages", name, "node_modules", "@jumun");
  await mkdir(modules, { recursive: true });
  for (const known of ["client", "test-server"]) {
    await symlink(join(repositoryRoot, "packages", known), join(modules, known));
  }
  await symlink(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  await copyFile(join(repositoryRoot, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
}

/**
 * What the compiler finds in a package that was made in a folder which is no checkout; "" for nothing.
 * @param root holds `packages/<name>`
 */
export async function typeCheck(root: string, name: string): Promise<string> {
  const folder = join(root, "packages", name);
  await linkModules(root, name);
  return run(join(repositoryRoot, "node_modules", ".bin", "tsc"), ["-p", folder]).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}
