import { join } from "node:path";
import type { Line } from "@jumun/bench/line";
import { median, ratioOf } from "@jumun/bench/statistics";
import { madeUpContract } from "./made-up-contract.ts";
import { addVendor, changeContract, type Repository, runIn } from "./repository.ts";
import { roundsText, secondsOf, secondsText } from "./timing.ts";

const operations = 150;
const limit = 1.5;

/** One vendor generated, beside openapi-typescript alone on the same file. */
export async function generation(repository: Repository, rounds: number): Promise<Line> {
  const { root } = repository;
  const name = "haneul-large";
  const contract = madeUpContract("하늘마켓", operations, 7);
  await addVendor(root, { name, title: "하늘마켓", operations, contract });
  const file = join(root, "specs", name, "openapi.yaml");
  const peer = join(root, "scripts", "node_modules", "openapi-typescript", "bin", "cli.js");
  const ours: number[] = [];
  const alone: number[] = [];
  // The first round is for the disk, which has seen none of the files.
  for (let round = 0; round <= rounds; round += 1) {
    await changeContract(root, name, round);
    const generate = () => runIn(repository, process.execPath, "scripts/generate.ts", name);
    const printTypes = () =>
      runIn(repository, process.execPath, peer, file, "--output", join(root, "types.ts"));
    const times = [await secondsOf(generate), await secondsOf(printTypes)];
    if (round === 0) continue;
    ours.push(times[0] ?? Number.NaN);
    alone.push(times[1] ?? Number.NaN);
  }
  const ratio = ratioOf([ours], [alone]).median;
  return {
    title: "Generating one vendor",
    method: `\`node scripts/generate.ts\` of a contract of ${operations} operations, which lints it, bundles it, and writes the four generated files and the sections of the README, beside \`openapi-typescript\` on the same file, which writes types alone. Each is a process of its own, from its start to its end; the contract is another one in each of ${rounds} rounds, in which both take turns.`,
    columns: ["", "median", "rounds, s"],
    rows: [
      ["`node scripts/generate.ts`", secondsText(median(ours)), roundsText(ours)],
      ["`openapi-typescript`", secondsText(median(alone)), roundsText(alone)],
    ],
    goals: [
      {
        figure: `Generating one vendor of ${operations} operations`,
        must: `at most ${limit.toFixed(2)} × openapi-typescript alone`,
        measured: `${ratio.toFixed(2)} ×`,
        isReached: ratio <= limit,
      },
    ],
  };
}
