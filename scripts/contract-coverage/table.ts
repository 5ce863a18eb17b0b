import {
  type Coverage,
  coverageGate,
  coverageKinds,
  percentText,
  totalCoverage,
} from "@jumun/contract/coverage";

/** A vendor, and what its tests exercise. */
export interface VendorCoverage {
  readonly vendor: string;
  readonly coverage: Coverage;
}

/** A row for each vendor and one for all, and below it what is missing, by place. */
export function coverageTable(measured: readonly VendorCoverage[]): string {
  const all = { vendor: "all", coverage: totalCoverage(measured.map(({ coverage }) => coverage)) };
  const rows = [
    ["", ...coverageKinds],
    ...[...measured, all].map(({ vendor, coverage }) => [
      vendor,
      ...coverageKinds.map((kind) => {
        const { declared, exercised } = coverage[kind];
        return declared === 0 ? "–" : `${exercised}/${declared}  ${percentText(coverage[kind])}`;
      }),
    ]),
    ["gate", ...coverageKinds.map((kind) => `${coverageGate[kind]} %`)],
  ];
  const missing = measured.flatMap(({ vendor, coverage }) =>
    coverageKinds.flatMap((kind) =>
      coverage[kind].missing.map((point) => `  ${vendor}, ${kind}: ${point}`),
    ),
  );
  return `${aligned(rows)}\n\n${missing.length === 0 ? "Nothing is missing." : `Missing:\n${missing.join("\n")}`}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
