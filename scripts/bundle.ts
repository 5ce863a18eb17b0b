import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { basename, dirname, join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { published, withoutRecord } from "@jumun/contract/expand";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { Command } from "commander";
import { runCommand } from "./command.ts";

await runCommand(
  new Command("bundle")
    .description("Writes the contract of each vendor into one file, <target>/<vendor>.json.")
    .argument("<target>", "a folder only for these files, or the file of one vendor: <name>.json")
    .argument("[vendors...]", "write the contracts of these alone, and leave others as they are")
    .action((target: string, vendors: string[]) => bundleInto(target, vendors)),
);

async function bundleInto(target: string, [vendor, ...others]: string[]): Promise<void> {
  if (vendor === undefined) return bundleContracts(target);
  if (others.length === 0 && target.endsWith(".json")) return bundleOne(target, vendor, published);
  for (const one of [vendor, ...others]) await bundleForMock(target, one);
}

async function bundleContracts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const vendors = listVendors();
  for (const vendor of vendors) await bundleForMock(folder, vendor);
  const current = vendors.flatMap((vendor) => [`${vendor}.json`, `${vendor}.mjs`]);
  const files = (await readdir(folder)).filter((name) => /\.(json|mjs)$/.test(name));
  for (const name of files.filter((file) => !current.includes(file))) {
    await rm(join(folder, name), { force: true });
  }
}

/** The contract, and beside it what the vendor's `mock.ts` adds. */
async function bundleForMock(folder: string, vendor: string): Promise<void> {
  await bundleOne(join(folder, `${vendor}.json`), vendor);
  const source = join(dirname(contractPath(vendor)), "mock.ts");
  const compiled = join(folder, `${vendor}.mjs`);
  if (!existsSync(source)) return rm(compiled, { force: true });
  await writeAtomically(compiled, stripTypeScriptTypes(await readFile(source, "utf8")));
}

/** The mock reads what is in a folder; one file is published. */
async function bundleOne(
  file: string,
  vendor: string,
  strip: (document: Document) => Document = withoutRecord,
): Promise<void> {
  // In English, like everything of the packages; the site has the contract in Korean too.
  const document = strip(await bundleContract(contractPath(vendor)));
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, JSON.stringify(document));
}

/** Who reads the file meanwhile finds it as it was or as it is now, and nothing in between. */
async function writeAtomically(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(beside, text);
  await rename(beside, file);
}
