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

/** Every entry that is JSON for users: a vendor's contract. */
export function documents({ packages }: Stranger): string[] {
  return packages.flatMap((one) => one.documents.map((entry) => specifier(one, entry)));
}

/**
 * A module that uses every entry that belongs into a bundle: what it imports is there. The mock is a
 * server: nobody bundles it, and its types need Node's.
 */
export function importAll(stranger: Stranger): string {
  const names = specifiers(stranger).filter((name) => !name.startsWith("@jumun/mock"));
  const imports = names.map((name, at) => `import * as m${at} from "${name}";`);
  const contracts = documents(stranger).map(
    (name, at) => `import c${at} from "${name}" with { type: "json" };`,
  );
  const used = [...imports.map((_, at) => `m${at}`), ...contracts.map((_, at) => `c${at}.paths`)];
  const all = `export const modules: readonly object[] = [${used.join(", ")}];`;
  return `${[...imports, ...contracts, all].join("\n")}\n`;
}
