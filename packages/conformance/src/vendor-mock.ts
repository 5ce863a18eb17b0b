import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "@jumun/mock";
import type { Subject } from "./subject.ts";

/** The mock server with the contract under test alone, as it stands now, on a port of its own. */
export async function startVendorMock({
  vendor,
  document,
}: Pick<Subject, "vendor" | "document">): Promise<Mock> {
  const contracts = await mkdtemp(join(tmpdir(), "jumun-conformance-"));
  try {
    await writeFile(join(contracts, `${vendor}.json`), JSON.stringify(document));
    return await startMock({ vendors: [vendor], contracts, port: 0 });
  } finally {
    await rm(contracts, { recursive: true });
  }
}
