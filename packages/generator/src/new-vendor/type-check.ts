import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";

const run = promisify(execFile);

/** Links the modules that a package outside of the checkout needs to compile. */
export async function linkModules(root: string, name: string): Promise<void> {
  const modules = join(root, "packages", name, "node_modules", "@jumun");
  await mkdir(modules, { recursive: true });
  for (const known of ["client", "conformance", "test-server"]) {
    await symlink(join(repositoryRoot, "packages", known), join(modules, known));
  }
  if (!existsSync(join(root, "node_modules"))) {
    await symlink(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  }
  await copyFile(join(repositoryRoot, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
}

/**
 * Type-checks packages outside of the checkout with one compiler.
 * @param root has `packages/<name>` for each name
 * @returns the errors, each with the path of its file first
 */
export async function typeCheck(root: string, names: readonly string[]): Promise<string[]> {
  for (const name of names) await linkModules(root, name);
  const [first = ""] = names;
  const config = {
    extends: `./packages/${first}/tsconfig.json`,
    compilerOptions: { rootDir: "/" },
    include: names.map((name) => `packages/${name}/src`),
  };
  await writeFile(join(root, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(repositoryRoot, "node_modules", ".bin", "tsc");
  return run(tsc, ["-p", root], { cwd: root }).then(
    () => [],
    // Further lines of an error are indented.
    ({ stdout }: { stdout: string }) => stdout.trimEnd().split(/\n(?! )/),
  );
}
