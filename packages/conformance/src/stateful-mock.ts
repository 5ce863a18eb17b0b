import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
import { type Mock, startMock } from "@jumun/mock";

/** A mock of one vendor that keeps its records, with the vendor's `mock.ts`. */
export async function startStatefulMock(
  vendor: string,
  state?: Readonly<Record<string, unknown>>,
): Promise<Mock & AsyncDisposable> {
  const contracts = await mkdtemp(join(tmpdir(), "jumun-stateful-"));
  try {
    await bundleForMock(vendor, join(contracts, `${vendor}.json`));
    const mock = await startMock({
      vendors: [vendor],
      contracts,
      port: 0,
      stateful: true,
      ...(state && { state: { [vendor]: state } }),
    });
    return Object.assign(mock, { [Symbol.asyncDispose]: () => mock.close() });
  } finally {
    await rm(contracts, { recursive: true });
  }
}
