import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./vendors.ts";

/** What a contract declares, by kind, in the order of the report. */
export const coverageKinds = [
  "operations",
  "statuses",
  "examples",
  "parameters",
  "fields",
  "headers",
  "security",
] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** How much of what a contract declares a vendor's tests really sent and received. */
export type Coverage = Readonly<Record<CoverageKind, KindCoverage>>;

interface KindCoverage {
  readonly declared: number;
  readonly exercised: number;
  /** In the contract's order, each with its place. */
  readonly missing: readonly string[];
}

/** The least share of each kind that is exercised, in percent. */
export const coverageGate: Readonly<Record<CoverageKind, number>> = {
  operations: 100,
  statuses: 100,
  examples: 100,
  parameters: 95,
  fields: 95,
  headers: 95,
  security: 95,
};

/** Rounded down, so that only the whole is 100. */
export function percentText(part: KindCoverage): string {
  return `${Math.floor(coveredShare(part) * 10) / 10} %`;
}

/** In percent; what declares nothing lacks nothing. */
function coveredShare({ declared, exercised }: KindCoverage): number {
  return declared === 0 ? 100 : (100 * exercised) / declared;
}

/** A sentence for each kind of which the tests exercise too little. */
export function belowGate(vendor: string, coverage: Coverage): string[] {
  return coverageKinds.flatMap((kind) => {
    const part = coverage[kind];
    if (coveredShare(part) >= coverageGate[kind]) return [];
    const counts = `${part.exercised} of the ${part.declared} ${kind}`;
    return `${vendor}: the tests exercise ${counts} that the contract declares, fewer than ${coverageGate[kind]} %. Missing: ${shortened(vendor, part.missing)}.`;
  });
}

/** Enough to know where to look. */
function shortened(vendor: string, missing: readonly string[]): string {
  const first = missing.slice(0, 10).join("; ");
  const more = missing.length - 10;
  return more <= 0
    ? first
    : `${first}; and ${more} more, which \`npm run coverage:contract ${vendor}\` lists`;
}

/** The checked-in file of a vendor. */
export function coverageFile(vendor: string, root = repositoryRoot): string {
  return join(root, "packages", vendor, "coverage.json");
}

/** What is checked in for a vendor; undefined where nothing is yet. */
export function readCoverage(vendor: string, root = repositoryRoot): Coverage | undefined {
  const file = coverageFile(vendor, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** All vendors together; what is missing is with each. */
export function totalCoverage(coverages: readonly Coverage[]): Coverage {
  return eachKind((kind) => ({
    declared: coverages.reduce((sum, coverage) => sum + coverage[kind].declared, 0),
    exercised: coverages.reduce((sum, coverage) => sum + coverage[kind].exercised, 0),
    missing: [],
  }));
}

/** A coverage put together kind by kind. */
export function eachKind(part: (kind: CoverageKind) => KindCoverage): Coverage {
  return {
    operations: part("operations"),
    statuses: part("statuses"),
    examples: part("examples"),
    parameters: part("parameters"),
    fields: part("fields"),
    headers: part("headers"),
    security: part("security"),
  };
}

/** The text of the file, as the formatter of the repository has it. */
export function coverageText(coverage: Coverage): string {
  const parts = coverageKinds.map((kind) => {
    const { declared, exercised, missing } = coverage[kind];
    return `  "${kind}": {
    "declared": ${declared},
    "exercised": ${exercised},
    "missing": ${list(missing)}
  }`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** In one line where it fits into one of 100 columns, of which a Korean letter takes two. */
function list(entries: readonly string[]): string {
  const texts = entries.map((entry) => JSON.stringify(entry));
  const line = `[${texts.join(", ")}]`;
  const columns = `    "missing": ${line}`.replace(/[\u1100-\uffff]/g, "..").length;
  return columns <= 100 ? line : `[\n      ${texts.join(",\n      ")}\n    ]`;
}
