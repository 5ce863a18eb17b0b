import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";

await runCommand(
  new Command("bundle")
    .description("Writes the contract of each vendor into one file, <folder>/<vendor>.json.")
    .argument("<folder>", "what is only for these files; one of a vendor that is gone is removed")
    .action(bundleContracts),
);

async function bundleContracts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const vendors = listVendors();
  for (const vendor of vendors) {
    const document = await bundleContract(contractPath(vendor));
    await writeAtomically(folder, `${vendor}.json`, JSON.stringify(document));
  }
  const current = vendors.map((vendor) => `${vendor}.json`);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  for (const name of files.filter((file) => !current.includes(file))) {
    await rm(join(folder, name), { force: true });
  }
}

/** Who reads the file meanwhile finds it as it was or as it is now, and nothing in between. */
async function writeAtomically(folder: string, name: string, text: string): Promise<void> {
  const beside = join(folder, `.${name}.${process.pid}`);
  await writeFile(beside, text);
  await rename(beside, join(folder, name));
}
