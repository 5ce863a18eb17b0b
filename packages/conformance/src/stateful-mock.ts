import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
import { contractPath } from "@jumun/contract/vendors";
import { readYaml } from "@jumun/contract/yaml-file";
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

/** The records with which the workflows and programs of the vendors begin: `programs/state.yaml`. */
export async function programState(vendors: readonly string[]): Promise<Record<string, unknown>> {
  const files = await Promise.all(
    vendors.map((vendor) =>
      readYaml(join(dirname(contractPath(vendor)), "programs", "state.yaml")),
    ),
  );
  return Object.assign({}, ...files.map((file) => file?.value));
}
