import { printable } from "@jumun/mock/printable";
import type { Drift } from "./measure-drift.ts";

/** A self-contained page, in light and dark. */
export function htmlReport(drift: Drift): string {
  const { vendor, file, exchanges, others, findings, coverage } = drift;
  const findingRows = findings.map(
    ({ severity, rule, operationId = "", location, message, times, firstEntry }) =>
      row([severity, rule, operationId, location, message, String(times), String(firstEntry)]),
  );
  const coverageRows = coverage.map(({ operationId, exchanges: count, parameters, statuses }) =>
    row([
      operationId,
      String(count),
      parameters.missing.join(", "),
      statuses.seen.join(", "),
      statuses.missing.join(", "),
    ]),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Drift of ${escaped(vendor)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, "Noto Sans KR", sans-serif }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
div { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8886 }
</style>
<h1>Drift of ${escaped(vendor)}</h1>
<p>${exchanges} exchanges of ${escaped(file)}, ${others} others left out.</p>
<h2>Differences from the contract</h2>
${
  findingRows.length === 0
    ? "<p>None.</p>"
    : table(
        ["severity", "rule", "operation", "location", "message", "times", "first entry"],
        findingRows,
      )
}
<h2>What the traffic exercised</h2>
${table(["operation", "exchanges", "parameters never seen", "statuses", "statuses never seen"], coverageRows)}
</html>
`;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  return `<div><table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join("\n")}</tbody></table></div>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
