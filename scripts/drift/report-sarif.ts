import { type LocatedFinding, rules, type Severity } from "./finding.ts";
import type { Drift } from "./measure.ts";

const levels = { error: "error", warning: "warning", info: "note" } satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0, which code scanning services read. */
export function sarifReport(drift: Drift): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "jumun drift",
            rules: Object.entries(rules).map(([id, text]) => ({
              id,
              shortDescription: { text },
            })),
          },
        },
        results: drift.findings.map((finding) => result(drift.vendor, finding)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function result(vendor: string, finding: LocatedFinding): object {
  const { rule, severity, operationId, place, message, times, firstEntry, line } = finding;
  const name = [operationId, place].filter(Boolean).join(", ");
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${name}: ${message} Seen ${times} times, first in entry ${firstEntry}.` },
    occurrenceCount: times,
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `specs/${vendor}/openapi.yaml` },
          region: { startLine: line },
        },
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
  };
}
