import { type CandidateName, candidates, isCandidateName, rivals } from "./candidates.ts";
import {
  type Comparison,
  compareWithBare,
  comparisonColumns,
  comparisonRow,
  ratioTo,
} from "./comparison.ts";
import { ordersAnswer } from "./exchange.ts";
import type { Goal, Line, LineOptions } from "./line.ts";
import { measure } from "./measure.ts";
import { generateRivals } from "./rival.ts";

const limit = 1.5;

/** Time per call with everything on, where answering takes no time. */
export async function stubbedCalls({ isQuick }: LineOptions): Promise<Line> {
  await generateRivals();
  const plan = {
    candidates: Object.keys(candidates).filter(isCandidateName),
    generations: isQuick ? 2 : 5,
    rounds: isQuick ? 10 : 50,
    slot: { milliseconds: 50, concurrency: 1 },
    warmUp: isQuick ? 500 : 2_000,
  };
  const comparisons = compareWithBare(await measure(plan));
  const ours = ratioTo(comparisons, "jumun").median;
  return {
    title: "Time per call, `fetch` stubbed",
    method: `One GET with two query parameters and a bearer token. A new \`Response\` brings ${ordersAnswer.headers["content-length"]} bytes of JSON, with content type and length. *Bare* makes the URL with \`URLSearchParams\`, calls \`fetch\` with the headers \`accept\` and \`authorization\`, looks at \`ok\` and reads \`json()\`. jumun has a token that it got itself, 2 retries, timeout and deadline; the others 2 retries and a timeout where they have such options, and hey-api, which has none, \`AbortSignal.timeout\`. Everybody sends the same URL and token and hands out the same data, which is checked. Each runs in a process of its own, and they call in turn: ${plan.slot.milliseconds} ms each, ${plan.rounds} rounds in each of ${plan.generations} generations of processes, each warmed up for ${plan.warmUp / 1000} s. A ratio is the median of the ratios within each round; beside it stand the lowest and the highest median of one generation.`,
    columns: comparisonColumns,
    rows: comparisons.map(comparisonRow),
    goals: [
      {
        figure: "Time per call with everything on",
        must: `at most ${limit.toFixed(2)} × bare \`fetch\``,
        measured: `${ours.toFixed(2)} ×`,
        isReached: ours <= limit,
      },
      ...rivals.map((rival) => belowRival(rival, ours, comparisons)),
    ],
  };
}

function belowRival(rival: CandidateName, ours: number, comparisons: readonly Comparison[]): Goal {
  const theirs = ratioTo(comparisons, rival).median;
  return {
    figure: `Time per call, beside ${candidates[rival]}`,
    must: `below its ${theirs.toFixed(2)} ×`,
    measured: `${ours.toFixed(2)} ×`,
    isReached: ours < theirs,
  };
}
