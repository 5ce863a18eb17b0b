/** `npm run ledger [vendor…]`: what each contract decided, from where it is known, and what nobody knows. */
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
  .option("--json", "print the same as JSON, with the Korean texts")
  .action(async (names: string[], { json = false }: { json?: boolean }) => {
    const vendors = names.length > 0 ? names : listVendors();
    const ledgers = await Promise.all(vendors.map(readLedger));
    if (json) console.log(JSON.stringify(ledgers, null, 2));
    else for (const one of ledgers) console.log(ledgerText(one));
    for (const one of ledgers) {
      for (const problem of unpinned(one, await pinsOf(one.vendor))) {
        console.error(problem);
        process.exitCode = 1;
      }
    }
  });

function ledgerText({ vendor, discrepancies, evidence, unknown }: Ledger): string {
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
    "## Discrepancies\n",
    ...decided,
    "## Evidence from elsewhere\n",
    ...known,
    "\n## Unknown\n",
    ...unknown.map(({ en }) => `- ${en}`),
    "",
  ].join("\n");
}

await runCommand(command);
