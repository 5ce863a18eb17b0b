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

/** Gathers findings: memory grows with what differs, not with the traffic. */
export class Findings {
  readonly #counted = new Map<string, CountedFinding>();

  add(finding: Finding, entry: number): void {
    const key = JSON.stringify([finding.rule, finding.operationId, finding.place, finding.message]);
    const seen = this.#counted.get(key);
    this.#counted.set(
      key,
      seen ? { ...seen, times: seen.times + 1 } : { ...finding, times: 1, firstEntry: entry },
    );
  }

  /** The worst first, then in the order of the file. */
  list(): CountedFinding[] {
    const rank = (finding: Finding) => severities.indexOf(finding.severity);
    return [...this.#counted.values()].sort(
      (one, other) => rank(other) - rank(one) || one.firstEntry - other.firstEntry,
    );
  }
}
