/** `npm run ledger [vendor…]`: what each contract admits, and which test pins what it chose. */
import { readLedger, unpinned } from "@jumun/contract/ledger";
import { pinsOf } from "@jumun/contract/pin";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { ledgerText } from "./generate/readme.ts";

const command = new Command("ledger")
  .description("Print the discrepancies of each contract, and the tests that pin them, as Markdown")
  .argument("[vendors...]", "vendors to print; all where none is named")
  .option("--json", "the same as data, with the Korean texts")
  .action(async (names: string[], { json = false }: { json?: boolean }) => {
    const vendors = names.length > 0 ? names : listVendors();
    const ledgers = await Promise.all(vendors.map(readLedger));
    if (json) console.log(JSON.stringify(ledgers, null, 2));
    else for (const one of ledgers) console.log(`# ${one.vendor}\n\n${ledgerText(one)}\n`);
    for (const one of ledgers) {
      for (const problem of unpinned(one, await pinsOf(one.vendor))) {
        console.error(problem);
        process.exitCode = 1;
      }
    }
  });

await runCommand(command);
