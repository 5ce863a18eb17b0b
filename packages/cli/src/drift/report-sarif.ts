import { jsonText } from "../json-text.ts";
import { type CountedFinding, rules, type Severity } from "./finding.ts";
import type { Drift } from "./measure-drift.ts";

const levels = { error: "error", warning: "warning", info: "note" } satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0, which code scanning services read. */
export function sarifReport(drift: Drift): string {
  return jsonText({
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
        results: drift.findings.map((finding) => result(drift.file, finding)),
      },
    ],
  });
}

function result(file: string, finding: CountedFinding): object {
  const { rule, severity, operationId, location, message, times, firstEntry } = finding;
  const name = [operationId, location].filter(Boolean).join(", ");
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${name}: ${message} Seen ${times} times, first in entry ${firstEntry}.` },
    occurrenceCount: times,
    locations: [
      {
        // A HAR file is often one line.
        physicalLocation: {
          artifactLocation: { uri: encodeURIComponent(file) },
          region: { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
  };
}
