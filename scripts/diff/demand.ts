import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { plannedBumps } from "./changeset.ts";
import { compareSurfaces } from "./compare-surface.ts";
import { firstFailure } from "./consumer.ts";
import { compareContracts } from "./contract.ts";
import { type Change, type Impact, isLess, largest, neededBump } from "./impact.ts";
import { type PublicPackage, publicPackages } from "./packages.ts";
import type { Revision } from "./revision.ts";
import { surfaceFile } from "./surface.ts";

/** What a package's next version has to be, and whether the changesets say so. */
export interface Demand {
  readonly package: string;
  readonly version: string;
  readonly impact: Impact;
  /** The bump that the impact needs from this version. */
  readonly needed: Impact;
  /** The bump that the changesets give. */
  readonly planned: Impact;
  readonly enough: boolean;
  readonly changes: readonly Change[];
}

/** What every public package demands since the base, by name. */
export async function demands(
  root: string,
  base: Revision,
  { consumers = true }: { consumers?: boolean } = {},
): Promise<Demand[]> {
  const contracts = await changedContracts(root, base);
  const packages = publicPackages(root);
  const planned = await plannedBumps(root);
  for (const name of planned.keys()) {
    if (packages.some((pkg) => pkg.name === name)) continue;
    throw new Error(`A changeset in .changeset/ names ${name}, which is no public package.`);
  }
  const all: Demand[] = [];
  for (const pkg of packages) {
    const changes = await changesOf(root, base, pkg, contracts);
    const failure = consumers ? await firstFailure(root, base, pkg) : undefined;
    if (failure !== undefined) changes.push({ impact: "major", what: failure });
    all.push(demandOf(pkg, changes, planned.get(pkg.name) ?? "none"));
  }
  return all;
}

function demandOf({ name, version }: PublicPackage, changes: Change[], planned: Impact): Demand {
  const impact = largest(changes.map((change) => change.impact));
  const needed = neededBump(impact, version);
  const enough = !isLess(planned, needed);
  return { package: name, version, impact, needed, planned, enough, changes };
}

async function changesOf(
  root: string,
  base: Revision,
  pkg: PublicPackage,
  contracts: ReadonlyMap<string, readonly Change[]>,
): Promise<Change[]> {
  const path = `packages/${pkg.folder}`;
  // What was never published needs no bump: it goes out with the version that it has.
  if ((await base.read(`${path}/package.json`)) === undefined) return [];
  const before = await base.read(`${path}/${surfaceFile}`);
  const now = await readIfThere(join(root, path, surfaceFile));
  const changes = before === undefined ? [] : compareSurfaces(before, now ?? "");
  const carried =
    contracts.get(pkg.folder) ?? (pkg.carriesContracts ? [...contracts.values()].flat() : []);
  changes.push(...carried);
  // The rest of what is published: code, manifest, page. It is at least another file.
  if (changes.length === 0 && (await shippedFilesDiffer(root, base, path))) {
    changes.push({ impact: "patch", what: "the code behind the surface changed" });
  }
  return changes;
}

/** Every vendor's changes; a vendor that came or went is one change. */
async function changedContracts(root: string, base: Revision): Promise<Map<string, Change[]>> {
  const vendors = new Set<string>();
  for (const path of await base.list("specs/")) {
    const vendor = /^specs\/([^/]+)\/openapi\.yaml$/.exec(path)?.[1];
    if (vendor !== undefined) vendors.add(vendor);
  }
  for (const { folder } of publicPackages(root)) {
    if (existsSync(join(root, "specs", folder, "openapi.yaml"))) vendors.add(folder);
  }
  const changes = new Map<string, Change[]>();
  for (const vendor of [...vendors].sort()) {
    const path = `specs/${vendor}/openapi.yaml`;
    const [before, now] = [await base.read(path), await readIfThere(join(root, path))];
    const found: Change[] =
      before === undefined
        ? [{ impact: "minor", what: `a contract came: ${vendor}` }]
        : now === undefined
          ? [{ impact: "major", what: `a contract went: ${vendor}` }]
          : await compared(vendor, before, now);
    if (found.length > 0) {
      changes.set(
        vendor,
        found.map(({ impact, what }) => ({ impact, what: `${vendor} ${what}` })),
      );
    }
  }
  return changes;
}

async function compared(vendor: string, before: string, now: string): Promise<Change[]> {
  try {
    return await compareContracts(before, now);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    const file = `specs/${vendor}/openapi.yaml`;
    throw new Error(`${file} cannot be compared with the base's: ${reason}`, { cause: error });
  }
}

async function shippedFilesDiffer(root: string, base: Revision, path: string): Promise<boolean> {
  const changed = await base.changedSince(path);
  return changed.some((file) => {
    const inside = file.slice(path.length + 1);
    if (/\.test(-d)?\.ts$/.test(inside)) return false;
    return /^(src\/|README\.md$|package\.json$)/.test(inside) && existsSync(join(root, file));
  });
}

async function readIfThere(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, "utf8") : undefined;
}
