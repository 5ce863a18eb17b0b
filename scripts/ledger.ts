/** `npm run ledger [vendor…]`: the decisions of each contract, its evidence, and its open questions. */
import { type Ledger, readLedger, unpinned } from "@jumun/contract/ledger";
import { pinsOf } from "@jumun/contract/pin";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";

const command = new Command("ledger")
  .description(
    "Print the discrepancies of each contract, what pins them, and what is unknown, as Markdown",
  )
  .argument("[vendors...]", "vendors to print; default: all")
  .action(async (names: string[]) => {
    const ledgers = await Promise.all((names.length > 0 ? names : listVendors()).map(readLedger));
    for (const one of ledgers) console.log(ledgerText(one));
    for (const one of ledgers) {
      for (const problem of unpinned(one, await pinsOf(one.vendor))) {
        console.error(problem);
        process.exitCode = 1;
      }
    }
  });

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
