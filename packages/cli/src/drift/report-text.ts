import { printable } from "@jumun/mock/printable";
import type { Drift } from "./measure-drift.ts";

/** For a terminal. */
export function textReport(drift: Drift): string {
  const { vendor, exchanges, others, findings, coverage } = drift;
  const leftOut = others === 0 ? "" : `, ${others} with others left out`;
  const lines = findings.map(
    ({ severity, rule, operationId, location, message, times, firstEntry }) => {
      const where = [operationId, location].filter(Boolean).join(", ");
      const text = `${printable(where)}: ${printable(message)}`;
      return `  ${severity.padEnd(7)}  ${rule.padEnd(23)}  ${text} (${times} ×, first in entry ${firstEntry})`;
    },
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
    `${vendor}: ${counted(exchanges, "exchange")}${leftOut}; ${findings.length === 0 ? "nothing differs from the contract" : counted(findings.length, "difference")}.`,
    ...(lines.length === 0 ? [] : ["", ...lines]),
    "",
    "What the traffic exercised:",
    ...rows,
    "",
  ].join("\n");
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
