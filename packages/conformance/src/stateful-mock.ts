import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
import { type Mock, startMock } from "@jumun/mock";

/**
 * A mock of the contracts as they are now, with state and the vendors' `mock.ts`, on a free port.
 * @param state the records of each vendor at first
 */
export async function startStatefulMock(
  vendors: readonly string[],
  state?: Readonly<Record<string, unknown>>,
): Promise<Mock & AsyncDisposable> {
  const contracts = await mkdtemp(join(tmpdir(), "jumun-stateful-"));
  try {
    for (const vendor of vendors) await bundleForMock(vendor, join(contracts, `${vendor}.json`));
    const options = { vendors, contracts, port: 0, stateful: true };
    const mock = await startMock({ ...options, ...(state && { state }) });
    return Object.assign(mock, { [Symbol.asyncDispose]: () => mock.close() });
  } finally {
    await rm(contracts, { recursive: true });
  }
}
