/** `npm run verify:mutations [vendor…]`: how many wrong contracts would be noticed. */
import { listVendors } from "@jumun/contract/vendors";
import type { Score } from "@jumun/proof/mutation/mutation-run";
import { Command, InvalidArgumentError } from "commander";
import { runCommand } from "./command.ts";
import { writeScore } from "./mutation/score-file.ts";
import { turbo } from "./turbo.ts";

/** Percent, for each vendor. */
const bar = 95;

interface Options {
  readonly sample?: number;
  readonly seed: number;
  readonly json: boolean;
  readonly write: boolean;
}

const command = new Command("verify:mutations")
  .description("Change each contract one small thing at a time, and count what its verdicts notice")
  .argument("[vendors...]", "vendors to verify; all where none is named")
  .option("--sample <n>", "only so many mutants of each contract", wholeNumber)
  .option("--seed <s>", "which mutants a sample has", wholeNumber, 1)
  .option("--json", "print the result as JSON", false)
  .option("--write", "write packages/<vendor>/mutations.json", false)
  .action(async (names: string[], options: Options) => {
    if (options.write && options.sample !== undefined) {
      throw new Error("--write takes every mutant: leave --sample out.");
    }
    await turbo("build", "--filter=@jumun/client");
    // Imports the client, which has to be built by now.
    const { verifyVendor } = await import("./mutation/verify-vendor.ts");
    const scores: Score[] = [];
    for (const vendor of names.length > 0 ? names : listVendors()) {
      const { score, lineOf } = await verifyVendor(vendor, options);
      scores.push(score);
      if (options.write) await writeScore(score);
      if (!options.json) print(score, lineOf);
    }
    if (options.json) console.log(JSON.stringify(scores.map(shown), null, 2));
    const low = scores.filter(({ score }) => score < bar);
    for (const { vendor, score } of low) {
      console.error(
        `${vendor}: ${percent(score)} of the mutants are noticed, fewer than ${bar} %. Write verdicts for the survivors into specs/${vendor}/verdicts.`,
      );
    }
    if (low.length > 0) process.exitCode = 1;
  });

await runCommand(command);

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number.");
}

function percent(score: number): string {
  return `${(Math.floor(score * 10) / 10).toFixed(1)} %`;
}

function shown({ survivors, ...score }: Score): object {
  const listed = survivors.map(({ kind, pointer, change }) => ({ kind, pointer, change }));
  return { ...score, survivors: listed };
}

function print(score: Score, lineOf: (pointer: string) => number): void {
  const { vendor, mutants, noticed, survivors, equivalent, stillborn } = score;
  console.log(
    `${vendor}: ${percent(score.score)}, ${mutants} mutants: ${noticed} noticed, ${survivors.length} survived, ${equivalent} equivalent, ${stillborn} that no client can be made of`,
  );
  for (const { pointer, change } of survivors) {
    console.log(`  specs/${vendor}/openapi.yaml:${lineOf(pointer)} ${pointer}: ${change}`);
  }
}
