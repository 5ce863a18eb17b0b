import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { belowGate, type Coverage, coverageFile, coverageText } from "@jumun/contract/coverage";
import type { Reporter, Vitest } from "vitest/node";
import { measureCoverage } from "./measure-coverage.ts";

/**
 * After a run of all of a vendor's tests: fails it where they exercise too little of the contract, or
 * where the checked-in file says something else. Says nothing of a part of the tests, or of failing ones.
 *
 * @param output where to write what was measured, instead of judging it
 */
export function coverageReporter(vendor: string, exchanges: string, output?: string): Reporter {
  let vitest: Vitest | undefined;
  return {
    onInit(started) {
      vitest = started;
    },
    async onTestRunEnd(modules, _errors, reason) {
      const isJudged = output !== undefined || reason === "passed";
      if (isJudged && (await isWhole(vitest, modules.length))) {
        const coverage = await measureCoverage(vendor, exchanges);
        if (output !== undefined) await writeFile(output, coverageText(coverage));
        else await judge(vendor, coverage);
      }
      await rm(exchanges, { recursive: true, force: true });
    },
  };
}

async function isWhole(vitest: Vitest | undefined, files: number): Promise<boolean> {
  if (vitest === undefined || vitest.config.watch || vitest.config.testNamePattern) return false;
  return (await vitest.globTestSpecifications()).length === files;
}

async function judge(vendor: string, coverage: Coverage): Promise<void> {
  const file = coverageFile(vendor);
  const problems = belowGate(vendor, coverage);
  const known = existsSync(file) ? await readFile(file, "utf8") : "";
  if (known !== coverageText(coverage)) {
    problems.push(
      `packages/${vendor}/coverage.json is stale: run \`npm run coverage:contract -- --write ${vendor}\` and commit it.`,
    );
  }
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(""));
  if (problems.length > 0) process.exitCode = 1;
}
