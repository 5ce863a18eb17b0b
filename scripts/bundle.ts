import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { inLanguage } from "@jumun/contract/language";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";

await runCommand(
  new Command("bundle")
    .description("Writes the contract of each vendor into one file, <target>/<vendor>.json.")
    .argument("<target>", "a folder only for these files, or the file of the one vendor named")
    .argument("[vendor]", "write the contract of this vendor alone")
    .action((target: string, vendor?: string) =>
      vendor === undefined ? bundleContracts(target) : bundleOne(target, vendor),
    ),
);

async function bundleContracts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const vendors = listVendors();
  for (const vendor of vendors) await bundleOne(join(folder, `${vendor}.json`), vendor);
  const current = vendors.map((vendor) => `${vendor}.json`);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  for (const name of files.filter((file) => !current.includes(file))) {
    await rm(join(folder, name), { force: true });
  }
}

async function bundleOne(file: string, vendor: string): Promise<void> {
  // In English, like everything of the packages; the site has the contract in Korean too.
  const document = inLanguage(await bundleContract(contractPath(vendor)), "en");
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, JSON.stringify(document));
}

/** Who reads the file meanwhile finds it as it was or as it is now, and nothing in between. */
async function writeAtomically(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(beside, text);
  await rename(beside, file);
}
