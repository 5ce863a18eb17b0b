import { listVendors } from "@jumun/contract/vendors";
import { Command, InvalidArgumentError } from "commander";
import { turbo } from "../turbo.ts";

/** Reports wrong contracts that the vendors' pages would not catch. It fails for no figure. */
export const mutations = new Command("mutations")
  .description(
    "Change one statement of a contract at a time, and list the changes that no page catches",
  )
  .argument("[vendors...]", "vendors to check (default: all)")
  .option("--every <n>", "try only every n-th change", atLeastOne, 1)
  .action(async (names: string[], { every }: { every: number }) => {
    await turbo("build", "--filter=@jumun/client", "--filter=@jumun/mock");
    // It imports the client and the mock, which have to be built by now.
    const { runVendorMutants } = await import("@jumun/conformance/mutation/run-mutants");
    for (const vendor of names.length > 0 ? names : listVendors()) {
      const { caught, survivors, invalid } = await runVendorMutants(vendor, every);
      for (const { pointer, change } of survivors) console.log(`  ${pointer}: ${change}`);
      const share = (100 * caught) / (caught + survivors.length);
      console.log(
        `${vendor}: ${caught} changes caught (${share.toFixed(1)} %), ${survivors.length} survived (listed above), ${invalid} cannot be generated`,
      );
    }
  });

function atLeastOne(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
