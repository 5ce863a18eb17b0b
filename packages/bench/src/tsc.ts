import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";

/** The project's own compiler, TypeScript 7; this package's is the 5 that hey-api writes with. */
const compiler = join(repositoryRoot, "node_modules", "typescript", "bin", "tsc");

const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

export interface CheckCost {
  /** From reading the first file to the last error, without the start of the process. */
  readonly milliseconds: number;
  readonly instantiations: number;
}

export function projectFolder(name: string): string {
  return fileURLToPath(new URL(`../dist/types/${name}`, import.meta.url));
}

/** Writes a project for the compiler. @returns its folder */
export async function writeProject(
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = projectFolder(name);
  await mkdir(folder, { recursive: true });
  const config = JSON.stringify({ compilerOptions, files: Object.keys(files) });
  for (const [file, text] of Object.entries({ ...files, "tsconfig.json": config })) {
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** @throws Error with what the compiler says, where it finds something wrong */
export async function checkProject(folder: string): Promise<CheckCost> {
  const run = promisify(execFile)(process.execPath, [
    compiler,
    ...["-p", folder, "--extendedDiagnostics", "--singleThreaded"],
  ]);
  const { stdout } = await run.catch((error: unknown) => {
    const said = error instanceof Error && "stdout" in error ? error.stdout : error;
    throw new Error(`The types in ${folder} are wrong:\n${said}`);
  });
  return {
    milliseconds: 1000 * figure(stdout, "Total time"),
    instantiations: figure(stdout, "Instantiations"),
  };
}

function figure(output: string, name: string): number {
  const value = Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  if (Number.isFinite(value)) return value;
  throw new Error(`TypeScript no longer says its ${name} with --extendedDiagnostics.`);
}
