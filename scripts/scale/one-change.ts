import type { Line } from "@jumun/bench/line";
import { median, ratioOf } from "@jumun/bench/statistics";
import { type RanTask, runTurbo } from "../checkout/turbo-run.ts";
import { changeContract, type Repository, runIn } from "./repository.ts";
import { roundsText, secondsOf, secondsText } from "./timing.ts";

const limit = 1.5;

/**
 * One contract changed: generate, build and test what depends on it, and nothing else.
 * @param few the smaller repository; both are built, and both are left as they were
 */
export async function oneChange(few: Repository, many: Repository, rounds: number): Promise<Line> {
  const repositories = [few, many];
  const times = repositories.map((): number[] => []);
  const ran = repositories.map((): RanTask[] => []);
  for (const repository of repositories) {
    await runIn(repository, "turbo", "run", "build", "site", "--output-logs=errors-only");
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const [at, repository] of repositories.entries()) {
      await changeContract(repository.root, first(repository), round);
      const work = async () => {
        ran[at] = [
          ...(await run(repository, "generate")),
          ...(await run(repository, "build", "site", "test")),
        ];
      };
      times[at]?.push(await secondsOf(work));
    }
  }
  for (const repository of repositories) await runIn(repository, "git", "checkout", "--quiet", ".");
  const ratio = ratioOf([times[1] ?? []], [times[0] ?? []]).median;
  return {
    title: "One contract changed",
    method: `A text and a bound of the same contract, of ${few.vendors[0]?.operations} operations, change in a repository of ${few.vendors.length} vendors and in one of ${many.vendors.length}, where everything was built before: \`turbo run generate --affected\`, then \`turbo run build site test --affected\`. What is run is listed with its seconds, of the last of ${rounds} rounds, in which both take turns.`,
    columns: ["", `${few.vendors.length} vendors`, `${many.vendors.length} vendors`],
    rows: [
      ["all together, median", ...times.map((seconds) => secondsText(median(seconds)))],
      ["rounds, s", ...times.map(roundsText)],
      ...taskRows(ran),
    ],
    goals: [
      {
        figure: `One contract changed, ${many.vendors.length} vendors: generate, build, test what depends on it`,
        must: `at most ${limit.toFixed(2)} × the same with ${few.vendors.length}`,
        measured: `${ratio.toFixed(2)} ×`,
        isReached: ratio <= limit,
      },
    ],
  };
}

async function run(repository: Repository, ...tasks: string[]): Promise<RanTask[]> {
  const env = { ...repository.env, TURBO_SCM_BASE: "HEAD" };
  const flags = ["--affected", "--output-logs=errors-only"];
  const ran = await runTurbo(repository.root, env, "turbo", "run", ...tasks, ...flags);
  if (ran.exitCode !== 0) throw new Error(`turbo run ${tasks.join(" ")} failed:\n${ran.printed}`);
  return ran.tasks.filter(({ from }) => from === "run");
}

function taskRows(ran: readonly (readonly RanTask[])[]): string[][] {
  const ids = [...new Set(ran.flatMap((tasks) => tasks.map(({ id }) => id)))];
  return ids.map((id) => [
    `\`${id}\``,
    ...ran.map((tasks) => {
      const task = tasks.find((one) => one.id === id);
      return task === undefined ? "" : task.seconds.toFixed(1);
    }),
  ]);
}

function first({ vendors }: Repository): string {
  const [vendor] = vendors;
  if (vendor === undefined) throw new Error("The repository has no vendor that could change.");
  return vendor.name;
}
