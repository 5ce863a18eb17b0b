import { type CandidateName, candidates, isCandidateName } from "./candidates.ts";
import type { Times } from "./measure.ts";
import { median, type Ratio, ratioOf } from "./statistics.ts";

/** One candidate beside bare `fetch`. */
export interface Comparison {
  readonly name: CandidateName;
  /** Microseconds per call, the median of all rounds. */
  readonly time: number;
  /** Time per call in relation to bare `fetch` in the same round. */
  readonly ratio: Ratio;
}

export function compareWithBare(times: Times): Comparison[] {
  const { bare } = times;
  if (bare === undefined) throw new Error("Nothing can be compared with bare fetch without it.");
  return Object.entries(times).flatMap(([name, rounds]) =>
    isCandidateName(name)
      ? [{ name, time: median(rounds.flat()), ratio: ratioOf(rounds, bare) }]
      : [],
  );
}

export function ratioTo(comparisons: readonly Comparison[], wanted: CandidateName): Ratio {
  const found = comparisons.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`${wanted} was not measured.`);
  return found.ratio;
}

export const comparisonColumns = ["client", "µs per call", "× bare", "generations"];

export function comparisonRow({ name, time, ratio }: Comparison): string[] {
  return [
    candidates[name],
    time.toFixed(1),
    ratio.median.toFixed(2),
    `${ratio.lowest.toFixed(2)}–${ratio.highest.toFixed(2)}`,
  ];
}
