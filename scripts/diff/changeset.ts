import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Impact, impacts, isLess } from "./impact.ts";

/**
 * The largest bump that the changesets in `.changeset/` give each package.
 * @throws Error if a changeset's front matter is not `package: bump`
 */
export async function plannedBumps(root: string): Promise<Map<string, Impact>> {
  const folder = join(root, ".changeset");
  const names = await readdir(folder).catch(() => []);
  const bumps = new Map<string, Impact>();
  for (const name of names.filter((name) => name.endsWith(".md") && name !== "README.md")) {
    const text = await readFile(join(folder, name), "utf8");
    for (const [pkg, bump] of frontMatter(text, name)) {
      if (isLess(bumps.get(pkg) ?? "none", bump)) bumps.set(pkg, bump);
    }
  }
  return bumps;
}

function frontMatter(text: string, name: string): [string, Impact][] {
  const found = /^---\r?\n([\s\S]*?)\r?\n?---(\r?\n|$)/.exec(text)?.[1];
  if (found === undefined) {
    throw new Error(`.changeset/${name} has no front matter; write one with \`changeset add\`.`);
  }
  const entries: unknown = parse(found) ?? {};
  return Object.entries(entries as object).map(([pkg, bump]) => {
    const impact = impacts.find((impact) => impact === bump);
    if (impact !== undefined) return [pkg, impact];
    throw new Error(
      `.changeset/${name} gives ${pkg} the bump "${String(bump)}"; it is patch, minor, major or none.`,
    );
  });
}
