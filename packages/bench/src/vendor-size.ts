import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { listOperations } from "@jumun/contract/operation";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import type { Plugin } from "esbuild";
import { type BundleSize, bundleSize } from "./bundle.ts";

/**
 * Up to so many operations, a client is held to its limit with all that its contract brings; of more,
 * with what is beside that: no runtime can do without it.
 */
export const fewOperations = 10;

export interface VendorSize extends BundleSize {
  readonly operations: number;
  /** Bytes of what is loaded at start that come from the contract: its data, methods and options. */
  readonly own: number;
}

/** What a browser loads of a vendor's built client, and what of it is the contract's own. */
export async function vendorSize(vendor: string): Promise<VendorSize> {
  const operations = listOperations(await bundleContract(contractPath(vendor))).length;
  const source = `export * from ${JSON.stringify(builtClient(vendor))};`;
  const { atStart: own } = await bundleSize(source, [withoutRuntime]);
  return { ...(await bundleSize(source)), operations, own };
}

/** Its entry file: this package depends on four vendors, and measures every one that there is. */
export function builtClient(vendor: string): string {
  return join(repositoryRoot, "packages", vendor, "dist", `${vendor}.js`);
}

const withoutRuntime: Plugin = {
  name: "without-runtime",
  setup({ onResolve }) {
    onResolve({ filter: /^@jumun\/client(\/|$)/ }, ({ path }) => ({ path, external: true }));
  },
};
