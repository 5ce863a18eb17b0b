import type { Demand } from "./demand.ts";
import { impacts } from "./impact.ts";

/** How the demands are printed: for a program, for a pull request, or else for the terminal. */
export interface Format {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

export function report(demands: readonly Demand[], { json, markdown }: Format): string {
  if (json) return JSON.stringify(demands, undefined, 2);
  return markdown ? asMarkdown(demands) : asTable(demands);
}

/** The demands as a table for the terminal, each package's reasons below it. */
function asTable(demands: readonly Demand[]): string {
  const rows = [
    ["package", "version", "impact", "needs", "planned", ""],
    ...demands.map((demand) => [
      demand.package,
      demand.version,
      demand.impact,
      demand.needed,
      demand.planned,
      demand.enough ? "" : "too small",
    ]),
  ];
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const reasons = demands
    .filter(({ changes }) => changes.length > 0)
    .flatMap((demand) => ["", demand.package, ...reasonsOf(demand).map((line) => `  ${line}`)]);
  return [...table, ...reasons].join("\n");
}

/** The same for a pull request. */
function asMarkdown(demands: readonly Demand[]): string {
  const rows = demands.map(
    ({ package: name, version, impact, needed, planned, enough }) =>
      `| ${name} | ${version} | ${impact} | ${needed} | ${planned}${enough ? "" : ", **too small**"} |`,
  );
  const reasons = demands
    .filter(({ changes }) => changes.length > 0)
    .flatMap((demand) => [
      "",
      `### ${demand.package}`,
      "",
      ...reasonsOf(demand).map((line) => `- ${line.replaceAll(/[<>|]/g, "\\$&")}`),
    ]);
  return [
    "| package | version | impact | needs | planned |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ...reasons,
  ].join("\n");
}

/** One sentence for every package whose changesets are too small. */
export function complaints(demands: readonly Demand[]): string[] {
  return demands
    .filter(({ enough }) => !enough)
    .map(
      ({ package: name, needed, planned }) =>
        `${name} needs a ${needed} bump, and the changesets give ${planned === "none" ? "none" : `a ${planned} bump`}; run \`changeset add\` and commit the file.`,
    );
}

function reasonsOf({ changes }: Demand): string[] {
  return changes
    .toSorted((one, other) => impacts.indexOf(other.impact) - impacts.indexOf(one.impact))
    .map(({ impact, what }) => `${impact}: ${what}`);
}
