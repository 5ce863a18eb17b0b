import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import type { Tarball } from "./tarball.ts";

/** Makes a project outside the repository that has installed the tarballs with npm. */
export async function makeProject(folder: string, tarballs: readonly Tarball[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const dependencies = Object.fromEntries(
    tarballs.map(({ of, path }) => [of.name, `file:${path}`]),
  );
  // The packages depend on each other's versions, which are not published yet.
  const manifest = { private: true, type: "module", dependencies, overrides: dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund"];
  await runProgram("npm", args, { cwd: folder, isQuiet: true });
}

/** The module specifiers that the tarballs export. */
export interface Specifiers {
  readonly modules: readonly string[];
  /** Contracts, as JSON. */
  readonly documents: readonly string[];
}

export function specifiersOf(tarballs: readonly Tarball[]): Specifiers {
  const entries = tarballs.flatMap(({ of: { name, exports } }) =>
    Object.entries(exports).map(([entry, target]) => ({ name: name + entry.slice(1), target })),
  );
  const named = (isModule: boolean) =>
    entries
      .filter(({ target }) => (typeof target === "object") === isModule)
      .map(({ name }) => name);
  return {
    // These two have peer dependencies that are not installed.
    modules: named(true).filter((name) => !/\/(?:opentelemetry|vitest)$/.test(name)),
    documents: named(false).filter((name) => /\.json$/.test(name) && !/package\.json$/.test(name)),
  };
}

/** A module that imports every entry and uses it. The mock is a server: it is not bundled. */
export function importAll({ modules, documents }: Specifiers, type = ""): string {
  const bundled = modules.filter((name) => !name.startsWith("@jumun/mock"));
  return [
    ...bundled.map((name, at) => `import * as m${at} from "${name}";`),
    ...documents.map((name, at) => `import c${at} from "${name}" with { type: "json" };`),
    `export const modules${type} = [${bundled.map((_, at) => `m${at}`)}];`,
    `export const contracts${type} = [${documents.map((_, at) => `c${at}.paths`)}];`,
    "console.log(modules.length, contracts.length);",
  ].join("\n");
}
