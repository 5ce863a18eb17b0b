/** `npm run bench:scale`: what 4, 50 and 200 vendors cost, and whether that is little enough. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Line } from "@jumun/bench/line";
import { describeMachine, load } from "@jumun/bench/machine";
import { goalTable, lineSection, missedSentences } from "@jumun/bench/table";
import { Command, InvalidArgumentError, Option } from "commander";
import { runCommand } from "./command.ts";
import { generation } from "./scale/generation.ts";
import { mockServer } from "./scale/mock-server.ts";
import { oneChange } from "./scale/one-change.ts";
import { makeRepository, makeSmaller } from "./scale/repository.ts";
import { secondsOf, secondsText } from "./scale/timing.ts";
import { wholeBuild } from "./scale/whole-build.ts";

const lineNames = ["generation", "build", "change", "mock"] as const;
type LineName = (typeof lineNames)[number];

interface Options {
  readonly only?: readonly LineName[];
  readonly quick: boolean;
  readonly cold: number;
}

const programs = ["turbo", "typescript", "openapi-typescript", "@redocly/cli"];

/** The record of the last whole run. */
const recordPath = fileURLToPath(new URL("scale/results.md", import.meta.url));

const command = new Command("bench-scale")
  .description("Make repositories of 4, 50 and 200 vendors in a temporary folder, and measure them")
  .addOption(
    new Option("--only <lines...>", "measure these; the result is not written down").choices(
      lineNames,
    ),
  )
  .option("--quick", "4, 6 and 8 vendors and few rounds; the result is not written down", false)
  .option("--cold <rounds>", "how often everything is built from nothing", positive, 3)
  .action(async ({ only, quick, cold }: Options) => {
    const folder = await mkdtemp(join(tmpdir(), "jumun-scale-"));
    try {
      await measureAll(folder, only ?? lineNames, quick, cold);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

async function measureAll(
  folder: string,
  names: readonly LineName[],
  isQuick: boolean,
  cold: number,
) {
  const loadBefore = load();
  if (loadBefore > 0.5) {
    console.error("The machine is busy with something else: do not rely on any figure of time.");
  }
  const [least, middle, most] = isQuick ? [4, 6, 8] : [4, 50, 200];
  const make = async <T>(count: number, work: () => Promise<T>): Promise<T> => {
    let made: T | undefined;
    const seconds = await secondsOf(async () => {
      made = await work();
    });
    console.error(`Made a repository of ${count} vendors (${secondsText(seconds)}).`);
    return made as T;
  };
  const large = await make(most, () => makeRepository(join(folder, "large"), most));
  const medium = await make(middle, () => makeSmaller(large, join(folder, "medium"), middle));
  const small = await make(least, () => makeSmaller(large, join(folder, "small"), least));

  const rounds = isQuick ? 1 : 3;
  const measured: Line[] = [];
  const measure: Readonly<Record<LineName, () => Promise<Line>>> = {
    build: () => wholeBuild([small, medium, large], isQuick ? 1 : cold, 2 * rounds + 1),
    change: () => oneChange(small, large, rounds),
    mock: () => mockServer(small, medium, rounds),
    // Last, since it adds a vendor.
    generation: () => generation(small, isQuick ? 3 : 9),
  };
  for (const name of ["build", "change", "mock", "generation"] as const) {
    if (!names.includes(name)) continue;
    console.error(`Measuring ${name} …`);
    measured.push(await measure[name]());
  }
  const goals = measured.flatMap((line) => line.goals);
  const machine = await describeMachine(new Date(), loadBefore, programs);
  const report = `# What many vendors cost

${isQuick ? "A quick look: too short and too small to rely on.\n\n" : ""}${machine}

The repositories are this project with made-up vendors beside its own four, which its mock server knows by name. Each has from 10 to 100 operations, 40 on average, texts in both languages and schemas of its own, and is a package as \`npm run new-vendor\` makes it.

${goalTable(goals)}

${measured.map(lineSection).join("\n")}`;
  console.log(report);
  if (!isQuick && names.length === lineNames.length) await writeFile(recordPath, report);
  for (const sentence of missedSentences(goals)) {
    console.error(sentence);
    process.exitCode = 1;
  }
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("Give a whole number from 1.");
}

await runCommand(command);
