/** How bad a difference is, the mildest first. */
export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** What can differ. The text is the sentence that SARIF viewers show for the rule. */
export const rules = {
  "undocumented-operation": "A request that no operation of the contract describes.",
  "undocumented-parameter": "A query parameter that the operation does not declare.",
  "missing-parameter": "A required parameter that the request does not have.",
  "undocumented-status": "A status that the operation does not declare.",
  "undocumented-media-type": "A content type that the contract does not declare there.",
  "undocumented-body": "A body where the contract declares none.",
  "missing-body": "No body where the contract declares one.",
  "missing-header": "A required header that the answer does not have.",
  "undocumented-field": "A field that the schema does not declare.",
  "unknown-value": "A value that an extensible enumeration does not list.",
  "type-mismatch": "A value that the schema does not allow.",
  "not-json": "A body that is declared as JSON and is none.",
} as const;
type Rule = keyof typeof rules;

/** One difference between traffic and contract, however often it was seen. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Undefined for a request that is of no operation. */
  readonly operationId?: string;
  /** Where: `query limit`, `request /orders/0/carr_no`, `answer 200 /error_code`. */
  readonly place: string;
  readonly message: string;
}

/** A finding, and how often it was seen. */
export interface CountedFinding extends Finding {
  readonly times: number;
  /** The entry of the HAR file where it was seen first, counted from 1. */
  readonly firstEntry: number;
}

/** With the line of the contract where the operation stands. */
export interface LocatedFinding extends CountedFinding {
  readonly line: number;
}

/** Of one rule and operation; what differs beyond that is counted together. */
const listed = 500;

/** Gathers findings: memory is bounded, however much differs in however large a file. */
export class Findings {
  readonly #counted = new Map<string, CountedFinding>();
  readonly #kinds = new Map<string, number>();

  add(finding: Finding, entry: number): void {
    if (this.#isCounted(finding)) return;
    const kind = JSON.stringify([finding.rule, finding.operationId]);
    const known = this.#kinds.get(kind) ?? 0;
    this.#kinds.set(kind, known + 1);
    const place = "elsewhere";
    const message = `More than the ${listed} that are listed.`;
    const counted = known < listed ? finding : { ...finding, place, message };
    if (this.#isCounted(counted)) return;
    this.#counted.set(keyOf(counted), { ...counted, times: 1, firstEntry: entry });
  }

  #isCounted(finding: Finding): boolean {
    const key = keyOf(finding);
    const seen = this.#counted.get(key);
    if (seen === undefined) return false;
    this.#counted.set(key, { ...seen, times: seen.times + 1 });
    return true;
  }

  /** The worst first, then in the order of the file. */
  list(): CountedFinding[] {
    const rank = (finding: Finding) => severities.indexOf(finding.severity);
    return [...this.#counted.values()].sort(
      (one, other) => rank(other) - rank(one) || one.firstEntry - other.firstEntry,
    );
  }
}

function keyOf({ rule, operationId, place, message }: Finding): string {
  return JSON.stringify([rule, operationId, place, message]);
}

/** Undefined where nothing differs. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return severities.findLast((severity) => findings.some((one) => one.severity === severity));
}
