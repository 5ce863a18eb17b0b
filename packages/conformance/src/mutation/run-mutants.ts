import { validation } from "@jumun/client/validate";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import { describeContract } from "@jumun/generator/descriptor";
import { describeResponses } from "@jumun/generator/validators";
import type { Mock } from "@jumun/mock";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import type { Judged } from "../expectation/evaluate.ts";
import { type PageCheck, pageChecks } from "../pages/check-page.ts";
import { type Page, readPages } from "../pages/page.ts";
import { startVendorMock } from "../vendor-mock.ts";
import { listMutants, type Mutant } from "./list-mutants.ts";

export interface MutationResult {
  readonly caught: number;
  readonly survivors: readonly Pick<Mutant, "pointer" | "change">[];
  /** The number of mutants from which no client can be generated. */
  readonly invalid: number;
}

/**
 * Checks which wrong versions of a vendor's contract the vendor's pages catch.
 * @param every only every n-th mutant
 */
export async function runVendorMutants(vendor: string, every: number): Promise<MutationResult> {
  const document = await bundleContract(contractPath(vendor));
  return runMutants(vendor, document, await readPages(vendor), every);
}

/** @throws Error if the pages contradict the contract itself */
export async function runMutants(
  vendor: string,
  document: Document,
  pages: readonly Page[],
  every = 1,
): Promise<MutationResult> {
  const checks = pages.flatMap(pageChecks);
  const problem = await firstProblem(vendor, document, checks);
  if (problem !== undefined) {
    throw new Error(`The pages of ${vendor} contradict its contract (${problem}): run npm test.`);
  }
  let caught = 0;
  let invalid = 0;
  const survivors: MutationResult["survivors"][number][] = [];
  let index = 0;
  for (const { pointer, change, document: mutant } of listMutants(document)) {
    index += 1;
    if (index % every !== 0) continue;
    const found = await firstProblem(vendor, mutant, checks);
    if (found === undefined) survivors.push({ pointer, change });
    else if (found === "invalid") invalid += 1;
    else caught += 1;
  }
  return { caught, survivors, invalid };
}

/** The title of the first check that fails, `invalid` if no client can be generated. */
async function firstProblem(
  vendor: string,
  document: Document,
  checks: PageCheck[],
): Promise<string | undefined> {
  let mock: Promise<Mock> | undefined;
  let judged: Judged;
  try {
    const operations = listOperations(document);
    judged = {
      document,
      contract: describeContract(vendor, document, operations),
      validate: validation(describeResponses(document, operations), "throw"),
      async mock() {
        mock ??= startVendorMock(vendor, document);
        return (await mock).url(vendor);
      },
    };
  } catch {
    return "invalid";
  }
  try {
    for (const [index, check] of checks.entries()) {
      const because = await check.problem(judged).catch(String);
      if (because === undefined) continue;
      // The check that catches a mutant is likely to catch the next one, which changes the same node.
      checks.unshift(...checks.splice(index, 1));
      return check.title;
    }
    return undefined;
  } finally {
    await (await mock?.catch(() => undefined))?.close();
  }
}
