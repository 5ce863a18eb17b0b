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
 * The path of a vendor's contract.
 * @throws Error if the vendor or its contract does not exist
 */
export function contractPath(vendor: string, root: string = repositoryRoot): string {
  if (!vendorFolders(root).includes(vendor)) {
    const known = listVendors(root);
    throw new Error(`specs/ has no vendor "${vendor}". Choose from: ${known.join(", ")}.`);
  }
  const path = contractFile(vendor, root);
  if (!existsSync(path)) {
    throw new Error(
      `specs/${vendor} has no openapi.yaml. Write the contract as specs/README.md describes, or remove the folder.`,
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
