import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";

const run = promisify(execFile);

/** Links what a package outside of the checkout imports and is compiled with. */
export async function linkModules(root: string, name: string): Promise<void> {
  const modules = join(root, "packages", name, "node_modules", "@jumun");
  await mkdir(modules, { recursive: true });
  for (const known of ["client", "proof", "test-server"]) {
    await symlink(join(repositoryRoot, "packages", known), join(modules, known));
  }
  if (!existsSync(join(root, "node_modules"))) {
    await symlink(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  }
  await copyFile(join(repositoryRoot, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
}

/**
 * The errors of the compiler in a package outside of the checkout; "" without any.
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
