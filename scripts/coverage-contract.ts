/** `npm run coverage:contract [vendor…]`: what each vendor's tests send and receive of its contract. */
import { writeFile } from "node:fs/promises";
import { bundleContract } from "@jumun/contract/bundle";
import { belowGate, coverageFile, coverageText, totalCoverage } from "@jumun/contract/coverage";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { measureVendor } from "./contract-coverage/measure-vendor.ts";
import { coverageTable, type VendorCoverage } from "./contract-coverage/table.ts";
import { turbo } from "./turbo.ts";

interface Options {
  readonly json: boolean;
  readonly write: boolean;
}

const command = new Command("coverage:contract")
  .description("Run the tests of each vendor, and hold what they send and receive to its contract")
  .argument("[vendors...]", "vendors to measure; all where none is named")
  .option("--json", "print the result as JSON", false)
  .option("--write", "write packages/<vendor>/coverage.json", false)
  .action(async (names: string[], { json, write }: Options) => {
    const vendors = names.length > 0 ? names : listVendors();
    // What is no contract is said in a sentence here, and not by each of its tests.
    for (const vendor of vendors) await bundleContract(contractPath(vendor));
    await turbo(
      "build",
      ...vendors.map((vendor) => `--filter=@jumun/${vendor}`),
      "--filter=@jumun/mock",
    );
    const measured: VendorCoverage[] = [];
    for (const vendor of vendors) {
      const { coverage, failure } = await measureVendor(vendor);
      if (failure !== undefined) {
        throw new Error(
          `The tests of ${vendor} fail, so what they exercise says nothing; make them pass first.\n${failure}`,
        );
      }
      measured.push({ vendor, coverage });
      if (write) await writeFile(coverageFile(vendor), coverageText(coverage));
    }
    if (json) {
      const all = totalCoverage(measured.map(({ coverage }) => coverage));
      console.log(JSON.stringify({ vendors: measured, all }, null, 2));
    } else {
      process.stdout.write(coverageTable(measured));
    }
    for (const { vendor, coverage } of measured) {
      for (const problem of belowGate(vendor, coverage)) {
        console.error(problem);
        process.exitCode = 1;
      }
    }
  });

await runCommand(command);
