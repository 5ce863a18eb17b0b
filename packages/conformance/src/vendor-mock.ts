import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "@jumun/mock";
import type { Document } from "@jumun/openapi/document";

export type TestMock = Mock & AsyncDisposable;

/** A mock of one contract, without state, on a free port. */
export function startVendorMock(vendor: string, document: Document): Promise<TestMock> {
  return startMockOf([vendor], {}, (folder) =>
    writeFile(join(folder, `${vendor}.json`), JSON.stringify(document)),
  );
}

/** @param writeContracts writes `<vendor>.json` of each vendor into the folder that the mock reads */
export async function startMockOf(
  vendors: readonly string[],
  options: { readonly stateful?: boolean; readonly state?: Readonly<Record<string, unknown>> },
  writeContracts: (folder: string) => Promise<void>,
): Promise<TestMock> {
  const contracts = await mkdtemp(join(tmpdir(), "jumun-mock-"));
  try {
    await writeContracts(contracts);
    const mock = await startMock({ vendors, contracts, port: 0, ...options });
    return Object.assign(mock, { [Symbol.asyncDispose]: () => mock.close() });
  } finally {
    await rm(contracts, { recursive: true });
  }
}
