import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublicPackage, specifier } from "./public-package.ts";
import { run } from "./run.ts";
import type { Tarball } from "./tarball.ts";

/** A project outside the repository that has installed the tarballs and nothing else of ours. */
export interface Stranger {
  readonly folder: string;
  readonly packages: readonly PublicPackage[];
}

/** Makes the project with npm, as a stranger would. */
export async function makeStranger(
  folder: string,
  tarballs: readonly Tarball[],
): Promise<Stranger> {
  await mkdir(folder, { recursive: true });
  const dependencies = Object.fromEntries(
    tarballs.map(({ of, path }) => [of.name, `file:${path}`]),
  );
  // The tarballs ask for each other by version, and none is published yet.
  const manifest = { private: true, type: "module", dependencies, overrides: dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await run(folder, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
  return { folder, packages: tarballs.map(({ of }) => of) };
}

/** Every entry of every package but subpaths whose peer a stranger need not have. */
export function specifiers({ packages }: Stranger): string[] {
  return packages.flatMap((one) =>
    one.entries
      .map((entry) => specifier(one, entry))
      .filter((name) => !/\/(?:opentelemetry|vitest)$/.test(name)),
  );
}

/** A module that uses every entry: what it imports is there. */
export function importAll(names: readonly string[]): string {
  const imports = names.map((name, index) => `import * as m${index} from "${name}";`);
  const used = names.map((_, index) => `m${index}`).join(", ");
  return `${imports.join("\n")}\nexport const modules: readonly object[] = [${used}];\n`;
}
