/** The figures of the mock server beside the stock tools, in one run. */
import { cpus, loadavg } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { markdownTable } from "markdown-table";
import { type Candidate, jumunAll, jumunOne, prism, scalarMock } from "./candidate.ts";
import { type Load, putUnderLoad } from "./load.ts";
import { Running } from "./running.ts";
import { type Soak, soak } from "./soak.ts";

interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly soak: number;
}

const candidates = [jumunOne, jumunAll, prism, scalarMock];

async function run({ rounds, seconds, soak: soakMinutes }: Options): Promise<void> {
  print(
    `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n`,
  );
  const measured = new Map<Candidate, { ready: number[]; loads: Load[] }>(
    candidates.map((candidate) => [candidate, { ready: [], loads: [] }]),
  );
  // In turns, so that what else the machine does meanwhile befalls all alike.
  for (let round = 1; round <= rounds; round += 1) {
    for (const [candidate, { ready, loads }] of measured) {
      await using running = await Running.start(candidate);
      ready.push(running.readyAfter);
      loads.push(await putUnderLoad(running, seconds));
    }
    print(`round ${round} of ${rounds}`);
  }
  const figures = new Map(
    [...measured].map(([candidate, { ready, loads }]) => [
      candidate,
      {
        ready: median(ready),
        perSecond: median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
        memory: median(loads.map(({ peakMemory }) => peakMemory)),
      },
    ]),
  );
  const of = (candidate: Candidate) =>
    figures.get(candidate) ?? { ready: Number.NaN, perSecond: Number.NaN, memory: Number.NaN };
  print(
    `\n${markdownTable(
      [
        ["", "requests/s", "ready after, ms", "memory under load, MB"],
        ...[...figures].map(([{ name }, { perSecond, ready, memory }]) => [
          name,
          perSecond.toFixed(0),
          ready.toFixed(0),
          memory.toFixed(0),
        ]),
      ],
      { align: ["l", "r", "r", "r"] },
    )}\n`,
  );
  const soaked = soakMinutes > 0 ? await soak(soakMinutes, print) : undefined;
  const lines = [
    line(
      "requests/s, one vendor, beside prism mock",
      of(jumunOne).perSecond / of(prism).perSecond,
      "≥",
      2.5,
    ),
    line(
      "requests/s, one vendor, beside Scalar's",
      of(jumunOne).perSecond / of(scalarMock).perSecond,
      "≥",
      1,
    ),
    line(
      "ready, all vendors, beside prism mock of one",
      of(jumunAll).ready / of(prism).ready,
      "≤",
      1,
    ),
    line(
      "memory, all vendors, beside prism mock of one",
      of(jumunAll).memory / of(prism).memory,
      "≤",
      0.5,
    ),
    ...(soaked === undefined ? [] : soakLines(soaked)),
  ];
  print(`\n${markdownTable([["figure", "must be", "is", ""], ...lines.map(row)])}`);
  for (const { figure, must, is } of lines.filter(({ isReached }) => !isReached)) {
    process.stderr.write(`${figure} must be ${must}, and is ${is}.\n`);
    process.exitCode = 1;
  }
}

interface Line {
  readonly figure: string;
  readonly must: string;
  readonly is: string;
  readonly isReached: boolean;
}

function line(figure: string, ratio: number, sign: "≥" | "≤", bound: number): Line {
  const isReached = sign === "≥" ? ratio >= bound : ratio <= bound;
  return { figure, must: `${sign} ${bound} ×`, is: `${ratio.toFixed(2)} ×`, isReached };
}

/** Memory is steady where it grows by less than what one collection differs from the next. */
const steady = 1.1;

function soakLines({ minutes: time, requests, malformed, hung, crashed, heap }: Soak): Line[] {
  const [before, after] = heap;
  const what = `${time} minutes, ${requests} requests with faults on, ${malformed} malformed ones`;
  return [
    { figure: `crashes in ${what}`, must: "0", is: crashed ? "1" : "0", isReached: !crashed },
    { figure: "requests that hung", must: "0", is: String(hung), isReached: hung === 0 },
    {
      figure: "malformed requests sent",
      must: "10000",
      is: String(malformed),
      isReached: malformed === 10_000,
    },
    {
      figure: "heap at the end beside that at a third",
      must: `≤ ${steady} ×`,
      is: `${(after / before).toFixed(2)} × (${before.toFixed(1)} MB → ${after.toFixed(1)} MB)`,
      isReached: after <= steady * before,
    },
  ];
}

function row({ figure, must, is, isReached }: Line): string[] {
  return [figure, must, is, isReached ? "reached" : "**missed**"];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError("Give a whole number from 1.");
  }
  return number;
}

function minutes(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !(number >= 0)) throw new InvalidArgumentError("Give minutes, from 0.");
  return number;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

await new Command("bench")
  .description("Measures the mock server beside prism mock and @scalar/mock-server.")
  .option("--rounds <number>", "how often each is started, and put under load", positive, 5)
  .option("--seconds <number>", "how long a round of load takes", positive, 5)
  .option("--soak <minutes>", "how long the soak takes; 0 leaves it out", minutes, 10)
  .action(run)
  .parseAsync();
