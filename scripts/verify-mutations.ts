/** `npm run verify:mutations [vendor…]`: how many wrong contracts would be noticed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import type { Score } from "@jumun/proof/mutation/mutation-run";
import { Command, InvalidArgumentError } from "commander";
import { runCommand } from "./command.ts";
import { requireCurrent, writeScore } from "./mutation/score-file.ts";
import { turbo } from "./turbo.ts";

/** Percent, for each vendor. */
const bar = 95;

interface Options {
  readonly sample?: number;
  readonly seed: number;
  readonly json: boolean;
  readonly write: boolean;
  readonly check: boolean;
}

const command = new Command("verify:mutations")
  .description("Change each contract one small thing at a time, and count what its verdicts notice")
  .argument("[vendors...]", "vendors to verify; all where none is named")
  .option("--sample <n>", "only so many mutants of each contract", atLeastOne)
  .option("--seed <s>", "which mutants a sample has", wholeNumber, 1)
  .option("--json", "print the result as JSON", false)
  .option("--write", "write packages/<vendor>/mutations.json", false)
  .option("--check", "as npm test does: fail where that file is stale; everything is built", false)
  .action(async (names: string[], options: Options) => {
    if (options.write && options.sample !== undefined) {
      throw new Error("--write takes every mutant: leave --sample out.");
    }
    if (options.check && options.sample !== undefined) {
      throw new Error("--check takes every mutant: leave --sample out.");
    }
    if (!options.check) await turbo("build", "--filter=@jumun/client", "--filter=@jumun/mock");
    // Imports the client and the mock, which have to be built by now.
    const { verifyVendor } = await import("./mutation/verify-vendor.ts");
    const scores: Score[] = [];
    for (const vendor of names.length > 0 ? names : listVendors()) {
      if (options.check && !hasVerdicts(vendor)) {
        console.log(`${vendor}: there are no verdicts yet, so nothing can be told.`);
        continue;
      }
      const { score, lineOf } = await verifyVendor(vendor, options);
      scores.push(score);
      if (options.write) await writeScore(score);
      if (options.check) await requireCurrent(score);
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

function hasVerdicts(vendor: string): boolean {
  return existsSync(join(repositoryRoot, "specs", vendor, "verdicts"));
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number.");
}

function atLeastOne(text: string): number {
  const size = wholeNumber(text);
  if (size > 0) return size;
  throw new InvalidArgumentError("Of no mutants there is no score: give 1 or more.");
}

function percent(score: number): string {
  return `${(Math.floor(score * 10) / 10).toFixed(1)} %`;
}

function shown({ survivors, onlyDeclared, ...score }: Score): object {
  const listed = (mutants: Score["survivors"]) =>
    mutants.map(({ kind, pointer, change }) => ({ kind, pointer, change }));
  return { ...score, survivors: listed(survivors), onlyDeclared: listed(onlyDeclared) };
}

function print(score: Score, lineOf: (pointer: string) => number): void {
  const { vendor, mutants, noticed, noticedBy, survivors, equivalent, stillborn } = score;
  const { documented, behaviour, declaration } = noticedBy;
  console.log(
    `${vendor}: ${percent(score.score)}, ${mutants} mutants: ${noticed} noticed (${documented} by what the page prints, ${behaviour} by exchanges written by hand, ${declaration} by a declaration alone), ${survivors.length} survived, ${equivalent} equivalent, ${stillborn} that no client can be made of`,
  );
  for (const { pointer, change } of survivors) {
    console.log(`  specs/${vendor}/openapi.yaml:${lineOf(pointer)} ${pointer}: ${change}`);
  }
}
