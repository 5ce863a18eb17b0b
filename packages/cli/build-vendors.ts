/**
 * `node build-vendors.ts [vendor…]`: writes into dist/vendors what the command carries of each vendor:
 * the contract as one JSON file, and the client with its descriptors, compiled.
 */
import { execFile } from "node:child_process";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";

const run = promisify(execFile);
const target = join(import.meta.dirname, "dist", "vendors");
const [, , ...named] = process.argv;
const vendors = named.length > 0 ? named : listVendors();

await mkdir(target, { recursive: true });
for (const vendor of vendors) await build(vendor);
if (named.length === 0) {
  const stale = (await readdir(target)).filter((name) => !vendors.includes(name));
  for (const name of stale) await rm(join(target, name), { recursive: true });
}

/** The folder gets its name once it is complete. */
async function build(vendor: string): Promise<void> {
  const unfinished = join(target, `.${vendor}.${process.pid}`);
  await bundleForMock(vendor, join(unfinished, "openapi.json"));
  const project = join(repositoryRoot, "packages", vendor, "tsconfig.build.json");
  const compiler = join(repositoryRoot, "node_modules", "typescript", "bin", "tsc");
  const options = ["--outDir", join(unfinished, "client"), "--declaration", "false"];
  await run(process.execPath, [compiler, "-p", project, ...options]);
  await rm(join(target, vendor), { recursive: true, force: true });
  await rename(unfinished, join(target, vendor));
}
