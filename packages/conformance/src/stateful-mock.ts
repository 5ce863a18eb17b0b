import { dirname, join } from "node:path";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
import { contractPath } from "@jumun/contract/vendors";
import { readYaml } from "@jumun/contract/yaml-file";
import { startMockOf, type TestMock } from "./vendor-mock.ts";

/**
 * A mock of the contracts as they are now, with state and the vendors' `mock.ts`, on a free port.
 * @param state the first records of each vendor
 */
export function startStatefulMock(
  vendors: readonly string[],
  state?: Readonly<Record<string, unknown>>,
): Promise<TestMock> {
  return startMockOf(vendors, { stateful: true, ...(state && { state }) }, async (folder) => {
    for (const vendor of vendors) await bundleForMock(vendor, join(folder, `${vendor}.json`));
  });
}

/** The records with which the workflows and programs of the vendors begin: `programs/state.yaml`. */
export async function programState(vendors: readonly string[]): Promise<Record<string, unknown>> {
  const files = await Promise.all(
    vendors.map((vendor) =>
      readYaml(join(dirname(contractPath(vendor)), "programs", "state.yaml")),
    ),
  );
  return Object.assign({}, ...files.map((file) => file?.value));
}
