import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { plannedBumps } from "../diff/changeset.ts";
import { type Demand, demands } from "../diff/demand.ts";
import { type PublicPackage, publicPackages } from "../diff/packages.ts";
import { complaints } from "../diff/report.ts";
import { Revision } from "../diff/revision.ts";

const run = promisify(execFile);

export interface Release {
  readonly pkg: PublicPackage;
  readonly next: string;
  readonly why: string;
}

/** @throws Error if the checkout is not exactly what is committed */
export async function assertClean(root: string): Promise<void> {
  const { stdout } = await run("git", ["status", "--porcelain"], { cwd: root });
  const [first] = stdout.split("\n");
  if (first === undefined || first === "") return;
  throw new Error(
    `A release is made of what is committed, and this checkout has something else (${first.trim()}). Commit or remove it.`,
  );
}

/**
 * What would be published, with which version and why.
 * @throws Error if a changeset gives less than what changed since the last release demands
 */
export async function planRelease(root: string): Promise<Release[]> {
  const tag = await lastRelease(root);
  // Before anything was published, everything goes out with the version that it has.
  const packages = publicPackages(root);
  if (tag === undefined) {
    return packages.map((pkg) => ({ pkg, next: pkg.version, why: "first release" }));
  }
  const demanded = await demands(root, await Revision.find(root, tag));
  const wrong = complaints(demanded);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const versions = (await plannedBumps(root)).size > 0 ? await nextVersions(root) : new Map();
  return packages.flatMap((pkg) => {
    const next = versions.get(pkg.name);
    return next === undefined ? [] : [{ pkg, next, why: reason(demanded, pkg, tag) }];
  });
}

function reason(all: readonly Demand[], { name }: PublicPackage, tag: string): string {
  const demand = all.find((found) => found.package === name);
  if (demand === undefined || demand.planned === "none") return "a package that it needs changes";
  return `changesets say ${demand.planned}; what changed since ${tag} demands ${demand.needed}`;
}

/** The tag that `changeset publish` left last: `@jumun/client@0.1.0`. */
async function lastRelease(root: string): Promise<string | undefined> {
  const tags = ["describe", "--tags", "--abbrev=0", "--match", "@*/*@*"];
  const found = await run("git", tags, { cwd: root }).catch(() => undefined);
  return found?.stdout.trim();
}

async function nextVersions(root: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-release-"));
  try {
    const output = join(folder, "status.json");
    await run("changeset", ["status", `--output=${output}`], { cwd: root });
    const { releases }: { releases: { name: string; newVersion: string }[] } = JSON.parse(
      await readFile(output, "utf8"),
    );
    return new Map(releases.map(({ name, newVersion }) => [name, newVersion]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of the package's tarball. */
export async function tarballFiles(root: string, { folder }: PublicPackage): Promise<string[]> {
  const destination = await mkdtemp(join(tmpdir(), "jumun-release-"));
  try {
    await run("pnpm", ["pack", "--pack-destination", destination], {
      cwd: join(root, "packages", folder),
      maxBuffer: 100_000_000,
    });
    // What pnpm says that it packs lacks the license, which it takes from the repository.
    const [name = ""] = await readdir(destination);
    const { stdout } = await run("tar", ["-tzf", join(destination, name)]);
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.replace(/^package\//, ""))
      .sort();
  } finally {
    await rm(destination, { recursive: true, force: true });
  }
}
