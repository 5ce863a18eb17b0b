import type { Score } from "@jumun/conformance/mutation/mutation-run";
import { listVendors } from "@jumun/contract/vendors";
import { Command, InvalidArgumentError } from "commander";
import { turbo } from "../turbo.ts";

interface Options {
  readonly sample?: number;
  readonly seed: number;
  readonly json: boolean;
}

/** How many wrong contracts the tests would catch. It reports, and fails for no score. */
export const mutations = new Command("mutations")
  .description("Change each contract in one small way at a time, and count the caught mutants")
  .argument("[vendors...]", "vendors to check; without one, all")
  .option("--sample <n>", "only this many mutants of each contract", atLeastOne)
  .option("--seed <s>", "which mutants the sample has", wholeNumber, 1)
  .option("--json", "print the result as JSON", false)
  .action(async (names: string[], options: Options) => {
    await turbo("build", "--filter=@jumun/client", "--filter=@jumun/mock");
    // Imports the client and the mock, which have to be built by now.
    const { verifyVendor } = await import("@jumun/conformance/mutation/verify-vendor");
    const scores: Score[] = [];
    for (const vendor of names.length > 0 ? names : listVendors()) {
      const { score, lineOf } = await verifyVendor(vendor, options);
      scores.push(score);
      if (!options.json) print(score, lineOf);
    }
    if (options.json) console.log(JSON.stringify(scores.map(shown), null, 2));
  });

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number.");
}

function atLeastOne(text: string): number {
  const size = wholeNumber(text);
  if (size > 0) return size;
  throw new InvalidArgumentError("Give 1 or more.");
}

function percent(score: number): string {
  return `${(Math.floor(score * 10) / 10).toFixed(1)} %`;
}

function shown({ survivors, ...score }: Score): object {
  const listed = (mutants: Score["survivors"]) =>
    mutants.map(({ kind, pointer, change }) => ({ kind, pointer, change }));
  return { ...score, survivors: listed(survivors) };
}

function print(score: Score, lineOf: (pointer: string) => number): void {
  const { vendor, mutants, noticed, noticedBy, survivors, equivalent, stillborn } = score;
  const { page, expectation } = noticedBy;
  console.log(
    `${vendor}: ${percent(score.score)}, ${mutants} mutants: ${noticed} caught (${page} by rows and samples of pages, ${expectation} by expectations), ${survivors.length} survived, ${equivalent} equivalent, ${stillborn} not generatable`,
  );
  for (const { pointer, change } of survivors) {
    console.log(`  specs/${vendor}/openapi.yaml:${lineOf(pointer)} ${pointer}: ${change}`);
  }
}
