import { dirname, join } from "node:path";
import type { EvidenceKind } from "@jumun/openapi/extensions";
import { readYaml } from "./yaml-file.ts";

/** Where a contract is from: `provenance.yaml`. */
export interface Provenance {
  /** Pages and repositories, by the id that `x-evidence` names after its kind. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Sentences on how something is known, by the id that `x-evidence` names after its kind. */
  readonly notes: Readonly<Record<string, Text>>;
  /** Contradictions of the page with itself or with the wire, and what the contract takes. */
  readonly discrepancies: readonly Discrepancy[];
  /** Open questions about the API. */
  readonly unknown: readonly Text[];
  /** What the contract leaves out, why, and what to do instead. */
  readonly omitted: readonly Text[];
  /** Whether somebody compared the contract with the running service. */
  readonly verified: "never" | Verification;
}

export interface Verification {
  /** `2026-11-29`. */
  readonly on: string;
  readonly by: string;
}

export interface Text {
  readonly en: string;
  readonly ko: string;
}

export interface Source extends Text {
  readonly url?: string;
}

export interface Decision {
  /** What the page says. */
  readonly page: string;
  /** What its samples, other pages or running code show. */
  readonly wire: string;
  readonly chosen: string;
  readonly why: string;
}

export interface Discrepancy extends Decision {
  readonly id: string;
  readonly ko: Decision;
}

export const evidenceKinds: readonly EvidenceKind[] = [
  ...(["vendor-doc", "vendor-doc-other-version", "client-code"] as const),
  ...(["third-party", "inferred", "unknown"] as const),
];

/** Reads the provenance beside a contract; empty without the file. The linter has checked its form. */
export async function readProvenance(contract: string): Promise<Provenance> {
  const file = await readYaml(join(dirname(contract), "provenance.yaml"));
  const empty: Provenance = {
    sources: {},
    notes: {},
    discrepancies: [],
    unknown: [],
    omitted: [],
    verified: "never",
  };
  return { ...empty, ...Object(file?.value) };
}

/** `client-code/token-call` as its kind and the id of a source or note. */
export function parseEvidence(word: string): { readonly kind: string; readonly id?: string } {
  const [kind = "", ...rest] = word.split("/");
  return rest.length === 0 ? { kind } : { kind, id: rest.join("/") };
}

/** The source or note of that id, in both languages, as a sentence or an address. */
export function evidenceText(provenance: Provenance, id: string | undefined): Text | undefined {
  if (id === undefined) return undefined;
  const source = provenance.sources[id];
  if (source === undefined) return provenance.notes[id];
  const link = source.url === undefined ? "" : `: ${source.url}`;
  return { en: `${source.en}${link}`, ko: `${source.ko}${link}` };
}
