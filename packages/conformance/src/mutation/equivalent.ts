import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { parse } from "yaml";
import type { Mutant } from "./mutant.ts";

/** A mutant that changes nothing that anybody could notice. */
export interface Equivalent {
  /** JSON Pointer into the contract. */
  readonly place: string;
  /** The change, as a survivor is listed. */
  readonly change: string;
  readonly reason: string;
}

export function readEquivalents(vendor: string, root: string = repositoryRoot): Equivalent[] {
  const file = join(root, "specs", vendor, "equivalent-mutants.yaml");
  return existsSync(file) ? parse(readFileSync(file, "utf8")) : [];
}

/** @throws Error where an entry has no reason, or is no mutant of the contract any more */
export function checkEquivalents(
  vendor: string,
  equivalents: readonly Equivalent[],
  mutants: readonly Mutant[],
): void {
  for (const { place, change, reason } of equivalents) {
    const entry = `specs/${vendor}/equivalent-mutants.yaml: ${place} (${change})`;
    if (typeof reason !== "string" || reason.trim() === "") {
      throw new Error(`${entry} has no reason. Say why nobody could notice it.`);
    }
    if (!mutants.some((mutant) => mutant.pointer === place && mutant.change === change)) {
      throw new Error(`${entry} is no mutant of the contract any more. Remove the entry.`);
    }
  }
}
