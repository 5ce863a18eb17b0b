/** How bad a difference is, the mildest first. */
export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** The kinds of differences. */
type Rule =
  | "undocumented-operation"
  | "undocumented-parameter"
  | "missing-parameter"
  | "undocumented-status"
  | "undocumented-media-type"
  | "undocumented-body"
  | "missing-body"
  | "missing-header"
  | "undocumented-field"
  | "unknown-value"
  | "type-mismatch"
  | "not-json";

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
