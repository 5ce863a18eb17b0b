/** Where the vendor's page leaves something open, a test says what was chosen. */
import { readLedger, unpinned } from "@jumun/contract/ledger";
import { pinsOf } from "@jumun/contract/pin";
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export function testDiscrepancy({ subject: { vendor } }: Suite): void {
  test("every discrepancy is pinned by a test, and every pin has its discrepancy", async () => {
    expect(unpinned(await readLedger(vendor), await pinsOf(vendor))).toEqual([]);
  });
}
