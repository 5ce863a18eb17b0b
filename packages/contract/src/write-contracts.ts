/**
 * `node write-contracts.ts <target> [vendor…]`: bundles contracts into JSON files for other packages. The
 * target is the published file of one vendor, or a folder for the mock, with `<vendor>.json` and the compiled
 * `mock.ts` of each vendor. If no vendor is named, the folder gets all of them, and files of removed vendors
 * are deleted.
 */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleForMock, bundleToFile } from "./bundle-to-file.ts";
import { published } from "./expand.ts";
import { listVendors } from "./vendors.ts";

const [, , target = "", ...named] = process.argv;
const [vendor, ...others] = named;
if (vendor !== undefined && others.length === 0 && target.endsWith(".json")) {
  await bundleToFile(vendor, target, published);
} else {
  const vendors = named.length > 0 ? named : listVendors();
  for (const one of vendors) await bundleForMock(one, join(target, `${one}.json`));
  if (named.length === 0) await removeOthers(target, vendors);
}

async function removeOthers(folder: string, vendors: readonly string[]): Promise<void> {
  const current = new Set(vendors.flatMap((one) => [`${one}.json`, `${one}.mjs`]));
  const files = (await readdir(folder)).filter((name) => /\.(json|mjs)$/.test(name));
  for (const name of files.filter((file) => !current.has(file))) {
    await rm(join(folder, name), { force: true });
  }
}
