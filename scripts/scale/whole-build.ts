import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Goal, Line } from "@jumun/bench/line";
import { median } from "@jumun/bench/statistics";
import { removeBuilt } from "../remote-cache/built.ts";
import { type Repository, runIn } from "./repository.ts";
import { roundsText, secondsOf, secondsText } from "./timing.ts";

/** Of the seconds for each further operation, those of the larger step beside those of the smaller. */
const straight = 1.5;
const longestUnchanged = 2;

/** What commands keep for their next run. */
const keptFolders = [
  "scripts/node_modules/.cache/compiled",
  "packages/docs/node_modules/.cache/jumun",
];

/**
 * Everything generated and built from nothing, and once more with nothing changed.
 * @param repositories from the smallest to the largest; afterwards all of them are built
 */
export async function wholeBuild(
  repositories: readonly Repository[],
  coldRounds: number,
  unchangedRounds: number,
): Promise<Line> {
  const cold = repositories.map((): number[] => []);
  for (let round = 0; round < coldRounds; round += 1) {
    for (const [at, repository] of repositories.entries()) {
      await removeBuilt(repository.root);
      for (const kept of keptFolders) {
        await rm(join(repository.root, kept), { recursive: true, force: true });
      }
      const build = async () => {
        await turbo(repository, "generate");
        await turbo(repository, "build", "site");
      };
      cold[at]?.push(await secondsOf(build));
    }
  }
  const unchanged = repositories.map((): number[] => []);
  for (let round = 0; round < unchangedRounds; round += 1) {
    for (const [at, repository] of repositories.entries()) {
      unchanged[at]?.push(await secondsOf(() => turbo(repository, "build", "site")));
    }
  }
  const largest = repositories.at(-1)?.vendors.length;
  const again = median(unchanged.at(-1) ?? []);
  return {
    title: "Building everything",
    method: `From nothing: \`turbo run generate\` and then \`turbo run build site\`, with nothing built and no cache: every client is generated and compiled, and the site is made. Nothing changed: \`turbo run build site\` once more. Rounds of the first: ${coldRounds}, of the second: ${unchangedRounds}, the repositories in turn. Operations are those of the made-up vendors.`,
    columns: ["vendors", "operations", "from nothing", "rounds, s", "nothing changed", "rounds, s"],
    rows: repositories.map((repository, at) => [
      String(repository.vendors.length),
      operationsOf(repository).toLocaleString("en"),
      secondsText(median(cold[at] ?? [])),
      roundsText(cold[at] ?? []),
      secondsText(median(unchanged[at] ?? [])),
      roundsText(unchanged[at] ?? []),
    ]),
    goals: [
      {
        figure: `\`turbo run build site\`, nothing changed, ${largest} vendors`,
        must: `at most ${longestUnchanged} s`,
        measured: secondsText(again),
        isReached: again <= longestUnchanged,
      },
      growthGoal(
        repositories.map((repository, at) => ({
          operations: operationsOf(repository),
          seconds: median(cold[at] ?? []),
        })),
      ),
    ],
  };
}

/** Whether an operation more costs the same in a large repository as in a small one. */
export function growthGoal(builds: readonly { operations: number; seconds: number }[]): Goal {
  const [small, middle, large] = builds;
  if (small === undefined || middle === undefined || large === undefined) {
    throw new Error("Three builds are compared.");
  }
  const perThousand = (from: typeof small, to: typeof small) =>
    (1_000 * (to.seconds - from.seconds)) / (to.operations - from.operations);
  const first = perThousand(small, middle);
  const further = perThousand(middle, large);
  return {
    figure: `Building everything from nothing, for each 1,000 operations from ${middle.operations.toLocaleString("en")} to ${large.operations.toLocaleString("en")}`,
    must: `linear: at most ${straight} × that from ${small.operations} to ${middle.operations.toLocaleString("en")}, which is ${secondsText(first)}`,
    measured: secondsText(further),
    isReached: further <= straight * first,
  };
}

function turbo(repository: Repository, ...tasks: string[]): Promise<void> {
  return runIn(repository, "turbo", "run", ...tasks, "--output-logs=errors-only");
}

function operationsOf({ vendors }: Repository): number {
  return vendors.reduce((sum, { operations }) => sum + operations, 0);
}
