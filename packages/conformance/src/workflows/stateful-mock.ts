import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForMock } from "@jumun/contract/bundle-to-file";
import { type Mock, startMock } from "@jumun/mock";

/** A mock of the contracts as they are now, with state, on a port of its own. */
export async function startStatefulMock(vendors: readonly string[]): Promise<Mock> {
  const contracts = await mkdtemp(join(tmpdir(), "jumun-workflows-"));
  try {
    for (const vendor of vendors) await bundleForMock(vendor, join(contracts, `${vendor}.json`));
    return await startMock({ vendors, contracts, port: 0, stateful: true });
  } finally {
    await rm(contracts, { recursive: true });
  }
}
