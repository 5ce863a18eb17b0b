import { growthGoals } from "./growth.ts";
import type { Line, LineOptions } from "./line.ts";
import { generateRivals } from "./rival.ts";
import { median } from "./statistics.ts";
import { type CheckCost, checkProject } from "./tsc.ts";
import { cremaProject, type Generate, projectOfSize, rivalProject } from "./type-project.ts";

const sizes = [0, 10, 100, 1_000];

/** What the compiler has to do for a client, and how that grows with the client's contract. */
export async function typeCheck({ isQuick }: LineOptions, generate: Generate): Promise<Line> {
  await generateRivals();
  const projects = [
    { name: "**`@jumun/crema`**", folder: await cremaProject() },
    { name: "`redocly generate-client`, CREMA", folder: await rivalProject("redocly") },
    { name: "hey-api, CREMA", folder: await rivalProject("hey-api") },
  ];
  for (const size of sizes) {
    const name = `jumun, ${size.toLocaleString("en")} operations`;
    projects.push({ name, folder: await projectOfSize(size, generate) });
  }
  const costs = await checkAll(
    projects.map(({ folder }) => folder),
    isQuick ? 3 : 15,
  );
  return {
    title: "Type checking",
    method:
      "TypeScript 7 checks a client's generated sources, and a file that calls every operation, awaits its data and takes its result apart, with `strict` and the libraries of ES2023 and the DOM. Time is what the compiler calls total time, single-threaded; the median of rounds in which all are checked in turn. The contracts of 0 to 1,000 operations are made up: five operations for each kind of order, each kind with schemas of its own.",
    columns: ["client", "time", "instantiations"],
    rows: projects.map(({ name }, index) => [name, ...costColumns(costs[index])]),
    goals: growthGoals(costs.slice(-sizes.length)),
  };
}

/** The costs of each project in each round. */
async function checkAll(folders: readonly string[], rounds: number): Promise<CheckCost[][]> {
  const costs = folders.map((): CheckCost[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, folder] of folders.entries()) {
      costs[index]?.push(await checkProject(folder));
    }
  }
  return costs;
}

function costColumns(rounds: readonly CheckCost[] = []): string[] {
  const time = median(rounds.map(({ milliseconds }) => milliseconds));
  const instantiations = median(rounds.map((cost) => cost.instantiations));
  return [`${time.toFixed(0)} ms`, instantiations.toLocaleString("en")];
}
