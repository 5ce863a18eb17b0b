import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout that this file is part of. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** The vendors that have a contract, `specs/<vendor>/openapi.yaml`, in alphabetical order. */
export function listVendors(root: string = repositoryRoot): string[] {
  return vendorFolders(root).filter((vendor) => existsSync(contractFile(vendor, root)));
}

/**
 * Where the vendor's contract is.
 * @throws Error if there is no such vendor, or if its folder holds no contract.
 */
export function contractPath(vendor: string, root: string = repositoryRoot): string {
  if (!vendorFolders(root).includes(vendor)) {
    const known = listVendors(root);
    const vendors = known.length === 0 ? "there is none yet" : `there are ${known.join(", ")}`;
    throw new Error(`There is no vendor "${vendor}" in specs/; ${vendors}.`);
  }
  const path = contractFile(vendor, root);
  if (!existsSync(path)) {
    throw new Error(
      `specs/${vendor} has no openapi.yaml; write the contract there as specs/README.md says, or remove the folder.`,
    );
  }
  return path;
}

function vendorFolders(root: string): string[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function contractFile(vendor: string, root: string): string {
  return join(root, "specs", vendor, "openapi.yaml");
}
