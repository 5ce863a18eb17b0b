/** `npm run ledger [vendor…]`: what each contract decided, from where it is known, and what nobody knows. */
import { type Ledger, readLedger, unpinned } from "@jumun/contract/ledger";
import { pinsOf } from "@jumun/contract/pin";
import { evidenceKinds } from "@jumun/contract/provenance";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";

const command = new Command("ledger")
  .description(
    "Print the discrepancies of each contract, what pins them, and what is unknown, as Markdown",
  )
  .argument("[vendors...]", "vendors to print; default: all")
  .option("--json", "print the same as JSON, with the Korean texts")
  .action(async (names: string[], { json = false }: { json?: boolean }) => {
    const vendors = names.length > 0 ? names : listVendors();
    const ledgers = await Promise.all(vendors.map(readLedger));
    if (json) console.log(JSON.stringify(ledgers, null, 2));
    else for (const one of ledgers) console.log(ledgerText(one));
    if (!json && ledgers.length > 1) console.log(operationCounts(ledgers));
    for (const one of ledgers) {
      for (const problem of unpinned(one, await pinsOf(one.vendor))) {
        console.error(problem);
        process.exitCode = 1;
      }
    }
  });

/** A row for each vendor, a column for each kind of evidence. */
function operationCounts(ledgers: readonly Ledger[]): string {
  const kinds = evidenceKinds.filter((kind) => ledgers.some(({ operations }) => operations[kind]));
  const rows = ledgers.map(({ vendor, operations }) => [
    vendor,
    ...kinds.map((kind) => String(operations[kind] ?? 0)),
    String(Object.values(operations).reduce((sum, count) => sum + count, 0)),
  ]);
  const lines = [
    ["operations", ...kinds, "all"],
    ["---", ...kinds.map(() => "---"), "---"],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function ledgerText(ledger: Ledger): string {
  const { vendor, discrepancies, evidence, unknown, omitted, verified, operations } = ledger;
  const decided = discrepancies.map(({ id, page, wire, chosen, why, places, pins }) =>
    [
      `### ${id}\n`,
      `- In: ${places.map(({ words }) => words.en).join("; ")}`,
      `- Page: ${page}`,
      `- Wire: ${wire}`,
      `- Chosen: ${chosen}`,
      `- Why: ${why}`,
      ...pins.map(({ file, title }) => `- Pinned by: ${file}, “${title}”`),
      "",
    ].join("\n"),
  );
  const known = evidence.map(
    ({ place, kind, source }) =>
      `- ${place.words.en}: ${kind}${source === undefined ? "" : `. ${source}`}`,
  );
  return [
    `# ${vendor}\n`,
    `Verified live: ${verified === "never" ? verified : `${verified.on}, by ${verified.by}`}\n`,
    "## Operations by evidence\n",
    ...Object.entries(operations).map(([kind, count]) => `- ${kind}: ${count}`),
    "",
    "## Discrepancies\n",
    ...decided,
    "## Evidence from elsewhere\n",
    ...known,
    "\n## Unknown\n",
    ...unknown.map(({ en }) => `- ${en}`),
    "\n## Omitted\n",
    ...omitted.map(({ en }) => `- ${en}`),
    "",
  ].join("\n");
}

await runCommand(command);
