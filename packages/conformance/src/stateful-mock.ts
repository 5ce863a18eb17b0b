import { join } from "node:path";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
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
