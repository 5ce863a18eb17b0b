/** The middle value; of an even number of values, what lies half-way between the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) {
    throw new Error("There is no median of no values: nothing was measured.");
  }
  return (lower + upper) / 2;
}

/** A ratio that was measured in every round of several generations. */
export interface Ratio {
  /** The median over all rounds. */
  readonly median: number;
  /** The lowest and the highest median of one generation: how far the figure can be trusted. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Divides round by round, so that a machine that slows down slows both sides of each division, and
 * takes the median. Both take a list of rounds for each generation.
 */
export function ratioOf(
  values: readonly (readonly number[])[],
  references: readonly (readonly number[])[],
): Ratio {
  const generations = values.map((rounds, generation) =>
    rounds.map((value, round) => {
      const reference = references[generation]?.[round];
      if (reference === undefined) {
        throw new Error(`Round ${round} of generation ${generation} has nothing to compare with.`);
      }
      return value / reference;
    }),
  );
  const medians = generations.map(median);
  return {
    median: median(generations.flat()),
    lowest: Math.min(...medians),
    highest: Math.max(...medians),
  };
}
