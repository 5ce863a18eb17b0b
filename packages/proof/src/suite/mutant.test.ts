/** The mutants of the contract, where its verdicts are held to noticing them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import { describe, inject } from "vitest";
import { testMutants } from "../mutation/mutant-laws.fixture.ts";

const vendor = inject("vendor");
const document = await bundleContract(contractPath(vendor));
const isJudged = existsSync(join(repositoryRoot, "specs", vendor, "verdicts"));

describe.runIf(isJudged)("of this contract", () => testMutants(document));
