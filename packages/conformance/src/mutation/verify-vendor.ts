import { readFile } from "node:fs/promises";
import { validation } from "@jumun/client/validate";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import { describeContract } from "@jumun/generator/descriptor";
import { describeResponses } from "@jumun/generator/validators";
import { readPages } from "../pages/page.ts";
import { listMutants } from "./contract-mutator.ts";
import { checkEquivalents, readEquivalents } from "./equivalent.ts";
import { type Describe, runMutants, type Score } from "./mutation-run.ts";
import { lineFinder } from "./place.ts";
import { sample } from "./sample.ts";

/** The mutation score of one vendor's contract, and a lookup from JSON Pointers to lines of its file. */
export async function verifyVendor(
  vendor: string,
  { sample: size, seed }: { readonly sample?: number; readonly seed: number },
): Promise<{ score: Score; lineOf: (pointer: string) => number }> {
  const path = contractPath(vendor);
  const document = await bundleContract(path);
  const all = listMutants(document);
  const equivalents = readEquivalents(vendor);
  checkEquivalents(vendor, equivalents, all);
  const mutants = size === undefined ? all : sample(all, size, seed);
  const subject = { vendor, document, pages: await readPages(vendor), equivalents, describe };
  const score = await runMutants(subject, mutants);
  return { score, lineOf: lineFinder(await readFile(path, "utf8")) };
}

const describe: Describe = (vendor, document, operations) => ({
  contract: describeContract(vendor, document, operations),
  validate: validation(describeResponses(document, operations), "throw"),
});
