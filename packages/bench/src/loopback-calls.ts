import type { CandidateName } from "./candidates.ts";
import { Child } from "./child.ts";
import { compareWithBare, comparisonColumns, comparisonRow, ratioTo } from "./comparison.ts";
import type { Goal, Line, LineOptions } from "./line.ts";
import { measure } from "./measure.ts";
import { generateRivals } from "./rival.ts";

const limit = 1.05;

const entrants: CandidateName[] = [
  "bare",
  "bare-again",
  "bare-timeout",
  "jumun",
  "jumun-fetch",
  "redocly",
];

const ways = [
  { name: "sequential", concurrency: 1 },
  { name: "50 concurrent", concurrency: 50 },
];

/** The same call to a real server on loopback. */
export async function loopbackCalls({ isQuick }: LineOptions): Promise<Line> {
  await generateRivals();
  const plan = {
    candidates: entrants,
    generations: isQuick ? 2 : 5,
    rounds: isQuick ? 8 : 40,
    warmUp: isQuick ? 500 : 2_000,
  };
  const milliseconds = 100;
  await using server = new Child("./server.ts", []);
  const address = String(await server.message());

  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const { name, concurrency } of ways) {
    const comparisons = compareWithBare(
      await measure({ ...plan, slot: { milliseconds, concurrency }, server: address }),
    );
    rows.push(...comparisons.map((comparison) => [name, ...comparisonRow(comparison)]));
    const ours = ratioTo(comparisons, "jumun").median;
    goals.push({
      figure: `Time per call over loopback, ${name}`,
      must: `at most ${limit.toFixed(2)} × bare \`fetch\``,
      measured: `${ours.toFixed(3)} ×`,
      isReached: ours <= limit,
    });
  }
  return {
    title: "Time per call over loopback",
    method: `The same calls by the platform's own \`fetch\` to a \`node:http\` server in another process, which keeps connections and answers at once. Sequential: the next call begins when the last one is answered. 50 concurrent: fifty such chains at once. ${milliseconds} ms each in turn, ${plan.rounds} rounds in each of ${plan.generations} generations.`,
    columns: ["", ...comparisonColumns],
    rows,
    goals,
  };
}
