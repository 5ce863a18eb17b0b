/** Where the vendor's page leaves something open, a test says what was chosen. */

import { readLedger, unpinned } from "@jumun/contract/ledger";
import { pinsOf } from "@jumun/contract/pin";
import { expect, inject, test } from "vitest";

const vendor = inject("vendor");

test("every discrepancy is pinned by a test, and every pin has its discrepancy", async () => {
  expect(unpinned(await readLedger(vendor), await pinsOf(vendor))).toEqual([]);
});
