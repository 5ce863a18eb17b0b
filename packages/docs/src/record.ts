import type { Document, Evidence } from "@jumun/contract/document";
import { isThing, mapThings, type Thing } from "./thing.ts";

/** Where the vendor's page contradicts itself or leaves something open, and what the contract took. */
export interface Discrepancy {
  readonly says: string;
  readonly shows: string;
  readonly chosen: string;
  readonly why: string;
}

/** What a contract admits about itself. */
export interface Admissions {
  /** Each is counted once, however many things it is recorded at. */
  readonly discrepancies: number;
  /** How many things are not known from the page that the contract describes, by where else from. */
  readonly otherSources: ReadonlyMap<Evidence["kind"], number>;
}

export function countAdmissions(document: Document): Admissions {
  const discrepancies = new Set<string>();
  const otherSources = new Map<Evidence["kind"], number>();
  mapThings(document, (thing, kind) => {
    for (const each of discrepanciesOf(thing)) discrepancies.add(JSON.stringify(each));
    const evidence = evidenceOf(thing);
    // The evidence of `info` is that of the page itself.
    if (evidence !== undefined && evidence.kind !== "vendor-doc" && kind !== "info") {
      otherSources.set(evidence.kind, (otherSources.get(evidence.kind) ?? 0) + 1);
    }
    return thing;
  });
  return { discrepancies: discrepancies.size, otherSources };
}

export function evidenceOf(thing: Thing): Evidence | undefined {
  const evidence = thing["x-evidence"];
  return isEvidence(evidence) ? evidence : undefined;
}

export function discrepanciesOf(thing: Thing): readonly Discrepancy[] {
  const list = thing["x-discrepancy"];
  return Array.isArray(list) ? list.filter(isDiscrepancy) : [];
}

function isEvidence(value: unknown): value is Evidence {
  return isThing(value) && typeof value.kind === "string" && typeof value.source === "string";
}

function isDiscrepancy(value: unknown): value is Discrepancy {
  return isThing(value) && [value.says, value.shows, value.chosen, value.why].every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
