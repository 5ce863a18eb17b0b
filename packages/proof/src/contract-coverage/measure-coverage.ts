import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { type Coverage, coverageKinds, eachKind } from "@jumun/contract/coverage";
import { listOperations } from "@jumun/contract/operation";
import { contractPath } from "@jumun/contract/vendors";
import { declaredPoints } from "./contract-points.ts";
import { exchangePoints } from "./exchange-points.ts";
import { validatorOf } from "./validator.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** Holds the exchanges that a run of a vendor's tests wrote into a folder to the contract. */
export async function measureCoverage(vendor: string, folder: string): Promise<Coverage> {
  const document = await bundleContract(contractPath(vendor));
  const operations = listOperations(document);
  const judge = { document, operations, fits: validatorOf(document) };
  const declared = declaredPoints(judge);
  const missing = declaredPoints(judge);
  // Where nothing was sent there is no folder, and everything is missing.
  for (const file of existsSync(folder) ? await readdir(folder) : []) {
    for (const line of (await readFile(join(folder, file), "utf8")).split("\n")) {
      if (line === "") continue;
      const exchange: WireExchange = JSON.parse(line);
      const shown = exchangePoints(judge, vendor, exchange);
      for (const kind of coverageKinds)
        for (const point of shown[kind]) missing[kind].delete(point);
    }
  }
  return eachKind((kind) => {
    const { size } = declared[kind];
    const left = [...missing[kind]];
    return { declared: size, exercised: size - left.length, missing: left };
  });
}
