import type { Drift } from "./measure.ts";

/** For a terminal. */
export function textReport(drift: Drift): string {
  const { vendor, exchanges, foreign, findings, coverage } = drift;
  const others = foreign === 0 ? "" : `, ${foreign} with others left out`;
  const lines = findings.map(
    ({ severity, rule, operationId, place, message, times, firstEntry }) =>
      `  ${severity.padEnd(7)}  ${rule.padEnd(23)}  ${[operationId, place].filter(Boolean).join(", ")}: ${message} (${times} ×, first in entry ${firstEntry})`,
  );
  const width = Math.max(...coverage.map(({ operationId }) => operationId.length));
  const rows = coverage.map(({ operationId, exchanges: count, parameters, statuses }) => {
    const missing = [
      ...parameters.missing.map((name) => `parameter ${name}`),
      ...statuses.missing.map((key) => `status ${key}`),
    ];
    const never = missing.length === 0 ? "" : `; never: ${missing.join(", ")}`;
    return `  ${operationId.padEnd(width)}  ${String(count).padStart(6)} ×${never}`;
  });
  return [
    `${vendor}: ${counted(exchanges, "exchange")}${others}; ${findings.length === 0 ? "nothing differs from the contract" : counted(findings.length, "difference")}.`,
    ...(lines.length === 0 ? [] : ["", ...lines]),
    "",
    "What the traffic showed of the contract:",
    ...rows,
    "",
  ].join("\n");
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
