/** A contract, its Korean and its provenance agree, and every discrepancy is pinned. */
import { readLedger, unpinned } from "@jumun/contract/ledger";
import { formatProblem } from "@jumun/contract/lint";
import { readLinted } from "@jumun/contract/linted-contract";
import { pinsOf } from "@jumun/contract/pin";
import { contractPath } from "@jumun/contract/vendors";
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export function testDiscrepancy({ subject: { vendor } }: Suite): void {
  test("the contract has no problem, in any of its files", async () => {
    const linted = await readLinted(contractPath(vendor));
    const problems = linted.ok ? [] : linted.problems.map((one) => formatProblem(one));
    expect(problems).toEqual([]);
  });

  test("every discrepancy is pinned by a test or a page, and every pin has its discrepancy", async () => {
    expect(unpinned(await readLedger(vendor), await pinsOf(vendor))).toEqual([]);
  });
}
