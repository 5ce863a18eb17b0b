/** How bad a difference is, the mildest first. */
export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** The kinds of differences. Viewers of SARIF show the text. */
export const rules = {
  "undocumented-operation": "A request that no operation in the contract matches.",
  "undocumented-parameter": "A query parameter that the operation does not declare.",
  "missing-parameter": "A required parameter that the request does not have.",
  "undocumented-status": "A status that the operation does not declare.",
  "undocumented-media-type": "A content type that the contract does not declare there.",
  "undocumented-body": "A body where the contract declares none.",
  "missing-body": "No body where the contract declares one.",
  "missing-header": "A required header that the response does not have.",
  "undocumented-field": "A field that the schema does not declare.",
  "unknown-value": "A value that an extensible enumeration does not list.",
  "type-mismatch": "A value that the schema does not allow.",
  "not-json": "A body that is declared as JSON and is not JSON.",
} as const;
type Rule = keyof typeof rules;

/**
 * One difference between traffic and contract, however often it was seen. It has locations and types, and
 * no value from the traffic.
 */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Undefined if the request matches no operation. */
  readonly operationId?: string;
  /** `query limit`, `request /orders/0/carr_no`, `response 200 /error_code`. */
  readonly location: string;
  readonly message: string;
}

/** A finding, and how often it was seen. */
export interface CountedFinding extends Finding {
  readonly times: number;
  /** The first entry of the HAR file that has it, counted from 1. */
  readonly firstEntry: number;
}

/** At most this many are listed for a rule and operation. The rest is counted together. */
const maxListed = 500;

/** Collects findings in bounded memory, however much differs. */
export class Findings {
  readonly #counted = new Map<string, CountedFinding>();
  readonly #kinds = new Map<string, number>();

  add(finding: Finding, entry: number): void {
    if (this.#isCounted(finding)) return;
    const kind = JSON.stringify([finding.rule, finding.operationId]);
    const known = this.#kinds.get(kind) ?? 0;
    this.#kinds.set(kind, known + 1);
    const location = "elsewhere";
    const message = `More than the ${maxListed} that are listed.`;
    const counted = known < maxListed ? finding : { ...finding, location, message };
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

function keyOf({ rule, operationId, location, message }: Finding): string {
  return JSON.stringify([rule, operationId, location, message]);
}

/** Undefined if nothing differs. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return severities.findLast((severity) => findings.some((one) => one.severity === severity));
}
