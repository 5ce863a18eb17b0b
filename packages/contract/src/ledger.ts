import { bundleContract } from "./bundle.ts";
import type { Document, Evidence } from "./document.ts";
import { type Pin, pinsOf } from "./pin.ts";
import { wordsOf } from "./pointer-place.ts";
import { contractPath } from "./vendors.ts";

/** What a contract admits: where the vendor's page leaves something open, or was not the source. */
export interface Ledger {
  readonly vendor: string;
  /** In the contract's order. */
  readonly discrepancies: readonly Discrepancy[];
  /** Whatever is known from elsewhere than the vendor's page. */
  readonly evidence: readonly Known[];
}

/** Where something stands in a contract. */
export interface Place {
  /** JSON pointer into the bundled contract. */
  readonly pointer: string;
  /** `readUnpaidOrders, parameter limit`. */
  readonly words: { readonly en: string; readonly ko: string };
}

interface Reading {
  /** What the vendor's page says. */
  readonly says: string;
  /** What it shows, or leaves open. */
  readonly shows: string;
  readonly chosen: string;
  readonly why: string;
}

export interface Discrepancy extends Reading {
  readonly id: string;
  /** More than one where the contract repeats it by a YAML alias. */
  readonly places: readonly Place[];
  /** The same in Korean, where the contract has it. */
  readonly ko?: Reading;
  /** The tests that would fail had the other reading been taken. */
  readonly pins: readonly Pin[];
}

export interface Known extends Evidence {
  readonly place: Place;
  /** The source in Korean, where it is a sentence and the contract has it. */
  readonly ko?: string;
}

/** A vendor's ledger with the tests that pin it. */
export async function readLedger(vendor: string): Promise<Ledger> {
  return ledgerOf(vendor, await bundleContract(contractPath(vendor)), await pinsOf(vendor));
}

/** The ledger of a bundled contract in both languages, before `inLanguage` has put one in place. */
export function ledgerOf(vendor: string, document: Document, pins: readonly Pin[]): Ledger {
  const discrepancies = new Map<string, Discrepancy>();
  const evidence: Known[] = [];
  visit(document, [], (thing, steps) => {
    const place = { pointer: pointerOf(steps), words: wordsOf(document, steps) };
    for (const one of listed(thing["x-discrepancy"])) {
      const { id } = one;
      const before = discrepancies.get(id)?.places ?? [];
      const places = [...before, place];
      discrepancies.set(id, { ...one, places, pins: pins.filter((pin) => pin.id === id) });
    }
    const known = thing["x-evidence"];
    if (isEvidence(known) && known.kind !== "vendor-doc") evidence.push({ ...known, place });
  });
  return { vendor, discrepancies: [...discrepancies.values()], evidence };
}

/** What keeps tests and ledger apart, in sentences; none where every choice is pinned. */
export function unpinned({ vendor, discrepancies }: Ledger, pins: readonly Pin[]): string[] {
  const file = `packages/${vendor}/src/discrepancy.test.ts`;
  const ids = new Set(discrepancies.map(({ id }) => id));
  return [
    ...discrepancies
      .filter((one) => one.pins.length === 0)
      .map(
        ({ id, places }) =>
          `No test pins the discrepancy ${id} of ${vendor} (${places[0]?.words.en}): write one in ${file} whose title begins with "${id}: " and which fails where the other reading is taken.`,
      ),
    ...pins
      .filter((pin) => !ids.has(pin.id))
      .map(
        ({ id, title }) =>
          `The test "${title}" in ${file} pins ${id}, which is no discrepancy of specs/${vendor}/openapi.yaml: name one of its ids, or move the test.`,
      ),
  ];
}

type Thing = Readonly<Record<string, unknown>>;

/** Visits whatever can have our words: not what an example or an extension holds. */
function visit(
  value: unknown,
  steps: readonly string[],
  see: (thing: Thing, steps: readonly string[]) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, [...steps, String(index)], see);
  } else if (isThing(value)) {
    see(value, steps);
    for (const [key, item] of Object.entries(value)) {
      if (key === "x-split" || !/^(?:x-|examples?$|default$|enum$|const$)/.test(key)) {
        visit(item, [...steps, key], see);
      }
    }
  }
}

function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function listed(value: unknown): Discrepancy[] {
  return Array.isArray(value) ? value.filter(isDiscrepancy) : [];
}

/** The linter has seen the rest. */
function isDiscrepancy(value: unknown): value is Discrepancy {
  return isThing(value) && typeof value.id === "string";
}

function isEvidence(value: unknown): value is Evidence & { readonly ko?: string } {
  return isThing(value) && typeof value.kind === "string" && typeof value.source === "string";
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}
