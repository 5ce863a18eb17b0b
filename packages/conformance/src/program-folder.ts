import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

export interface ProgramFolder extends AsyncDisposable {
  readonly path: string;
}

/**
 * A temporary folder for programs that import the vendor's package. It is inside the package, so that
 * they find it by its name, and links the other packages that READMEs import.
 */
export async function programFolder(vendor: string): Promise<ProgramFolder> {
  const path = await mkdtemp(join(repositoryRoot, "packages", vendor, "dist", "program-"));
  for (const name of ["@jumun/mock", "redis", "vitest"]) {
    const link = join(path, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(repositoryRoot, "packages", "conformance", "node_modules", name), link);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
