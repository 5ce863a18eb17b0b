import type { Document } from "@jumun/openapi/document";
import type { Evidence, EvidenceKind } from "@jumun/openapi/extensions";
import { formatPointer } from "@jumun/openapi/json-pointer";
import { listOperations } from "@jumun/openapi/list-operations";
import { listNodes } from "@jumun/openapi/node";
import { bundleContract } from "./bundle.ts";
import { type Pin, pinsOf } from "./pin.ts";
import { wordsOf } from "./pointer-place.ts";
import {
  type Discrepancy as Entry,
  evidenceText,
  type Provenance,
  readProvenance,
  type Text,
} from "./provenance.ts";
import { contractPath } from "./vendors.ts";

/** The provenance of a contract: its decisions, its other sources, and its open questions. */
export interface Ledger {
  readonly vendor: string;
  readonly discrepancies: readonly Discrepancy[];
  /** Everything whose source is not the source of the whole contract, in the order of the contract. */
  readonly evidence: readonly Known[];
  readonly unknown: readonly Text[];
  readonly omitted: Provenance["omitted"];
  readonly verified: Provenance["verified"];
  /** The number of operations by kind of evidence. */
  readonly operations: Readonly<Partial<Record<EvidenceKind, number>>>;
}

/** A location in a contract. */
export interface Place {
  /** JSON Pointer into the bundled contract. */
  readonly pointer: string;
  /** `readUnpaidOrders, parameter limit`. */
  readonly words: Text;
}

export interface Discrepancy extends Entry {
  readonly places: readonly Place[];
  /** Tests and page rows that fail if the contract decides otherwise. */
  readonly pins: readonly Pin[];
}

export interface Known extends Evidence {
  readonly place: Place;
  /** The source in Korean. */
  readonly ko?: string;
}

/** The ledger of a vendor, with its pins. */
export async function readLedger(vendor: string): Promise<Ledger> {
  const path = contractPath(vendor);
  const document = await bundleContract(path);
  return ledgerOf(vendor, document, await readProvenance(path), await pinsOf(vendor));
}

/** The ledger of a bundled contract in English, which has the ids of `provenance.yaml` in place. */
export function ledgerOf(
  vendor: string,
  document: Document,
  provenance: Provenance,
  pins: readonly Pin[],
): Ledger {
  const places = new Map<string, Place[]>();
  const evidence: Known[] = [];
  for (const { node, tokens } of listNodes(document)) {
    const place = { pointer: formatPointer(tokens), words: wordsOf(document, tokens) };
    for (const id of idsOf(node["x-discrepancy"])) {
      places.set(id, [...(places.get(id) ?? []), place]);
    }
    const known = node["x-evidence"];
    if (!isEvidence(known) || (known.kind === "vendor-doc" && tokens[0] === "info")) continue;
    const ko = evidenceText(provenance, known.id)?.ko;
    evidence.push({ ...known, place, ...(ko !== undefined && { ko }) });
  }
  const discrepancies = provenance.discrepancies.map((entry) => ({
    ...entry,
    places: places.get(entry.id) ?? [],
    pins: pins.filter((pin) => pin.id === entry.id),
  }));
  const { unknown, omitted, verified } = provenance;
  const operations = countOperations(document);
  return { vendor, discrepancies, evidence, unknown, omitted, verified, operations };
}

/** An operation without evidence has that of the whole contract. */
function countOperations(document: Document): Ledger["operations"] {
  const counts: Partial<Record<EvidenceKind, number>> = {};
  for (const { evidence = document.info?.["x-evidence"] } of listOperations(document)) {
    const kind = evidence?.kind ?? "vendor-doc";
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Discrepancies without a test or page row, and pins of something else, as sentences. */
export function unpinned({ vendor, discrepancies }: Ledger, pins: readonly Pin[]): string[] {
  const tests = `packages/${vendor}/src/discrepancy.test.ts`;
  const ids = new Set(discrepancies.map(({ id }) => id));
  return [
    ...discrepancies
      .filter((one) => one.pins.length === 0)
      .map(
        ({ id }) =>
          `specs/${vendor}/provenance.yaml: nothing pins the discrepancy ${id}. Name it on the row or sample of specs/${vendor}/pages that it is about, or write a test in ${tests} whose title begins with "${id}: ".`,
      ),
    ...pins
      .filter((pin) => !ids.has(pin.id))
      .map(
        ({ id, title, file }) =>
          `${file}: "${title}" names ${id}, which is no discrepancy of specs/${vendor}/provenance.yaml. Name one of its ids, or take the name out.`,
      ),
  ];
}

type Thing = Readonly<Record<string, unknown>>;

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => (isThing(one) ? String(one.id) : [])) : [];
}

function isEvidence(value: unknown): value is Evidence {
  return isThing(value) && typeof value.kind === "string";
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}
