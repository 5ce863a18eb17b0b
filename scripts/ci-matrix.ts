/** `npm run ci:matrix`: splits what a change touches over machines, by package. */
import { execFile } from "node:child_process";
import { appendFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runTurbo } from "./checkout/turbo-run.ts";
import { balance } from "./ci/balance.ts";
import { durationsFile, loadsOf, readDurations, writtenDurations } from "./ci/durations.ts";
import { machineCount } from "./ci/machine-count.ts";
import { matrixOf, printMatrix } from "./ci/matrix.ts";
import { planTasks } from "./ci/plan.ts";
import { tasks } from "./ci/tasks.ts";
import { runCommand } from "./command.ts";

interface Options {
  readonly shards: number;
  readonly base?: string;
  readonly output?: string;
  readonly measure?: true;
}

const command = new Command("ci-matrix")
  .description("Split `npm test` over machines by package: JSON for GitHub, and a table on stderr")
  .option("--shards <count>", "machines at most", machineCount, 4)
  .option("--base <revision>", "only what changed since this revision; by default everything")
  .option("--output <file>", "append `matrix=…` to the file that GITHUB_OUTPUT names")
  .option("--measure", "run every task by itself and write how long it takes, for all later splits")
  .action(async ({ shards, base, output, measure }: Options) => {
    if (measure) return measureTasks();
    const commit = base === undefined ? undefined : await commitOf(base);
    const plan = await planTasks(repositoryRoot, commit);
    const loads = loadsOf(plan, await readDurations());
    const matrix = matrixOf(balance(loads, shards), commit);
    console.error(printMatrix(matrix));
    const json = JSON.stringify(matrix);
    if (output === undefined) console.log(json);
    else await appendFile(output, `matrix=${json}\n`);
  });

/** One task at a time, so that none waits for another. */
async function measureTasks(): Promise<void> {
  console.error("Running every task by itself, which takes minutes.");
  const flags = ["--force", "--concurrency=1", "--output-logs=errors-only"];
  const run = await runTurbo(repositoryRoot, process.env, "turbo", "run", ...tasks, ...flags);
  if (run.exitCode !== 0) {
    throw new Error(`Nothing was written, since a task failed:\n${run.printed}`);
  }
  await writeFile(durationsFile, writtenDurations(run.tasks));
}

async function commitOf(base: string): Promise<string> {
  const arguments_ = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`];
  const found = await promisify(execFile)("git", arguments_, { cwd: repositoryRoot }).catch(() => {
    throw new Error(
      `git knows no revision "${base}"; name a branch, a tag or a commit that this clone has (fetch-depth: 0 in a workflow).`,
    );
  });
  return found.stdout.trim();
}

await runCommand(command);
