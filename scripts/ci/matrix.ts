import type { Shard } from "./balance.ts";

/** One machine's part, as the job of the workflow gets it: `matrix.shard`, `matrix.arguments`, … */
export interface MatrixEntry {
  /** `1 of 4`. */
  readonly shard: string;
  /** For `npm test --`. */
  readonly arguments: string;
  /** For TURBO_SCM_BASE; empty where everything is run. */
  readonly base: string;
  readonly packages: readonly string[];
  /** Expected, of the tasks of these packages alone. */
  readonly seconds: number;
}

/** What GitHub takes for `strategy.matrix`. */
export interface Matrix {
  readonly include: readonly MatrixEntry[];
}

/** @param base the commit that `--affected` compares with; without it, all tasks are run */
export function matrixOf(shards: readonly Shard[], base?: string): Matrix {
  return {
    include: shards.map(({ packages, seconds }, at) => ({
      shard: `${at + 1} of ${shards.length}`,
      arguments: [
        ...(base === undefined ? [] : ["--affected"]),
        ...packages.map((name) => `--filter=${name}`),
      ].join(" "),
      base: base ?? "",
      packages,
      seconds: Math.round(seconds * 10) / 10,
    })),
  };
}

/** The same for people. */
export function printMatrix({ include }: Matrix): string {
  if (include.length === 0) return "Nothing is affected: there is nothing to run.";
  const lines = include.map(
    ({ shard, seconds, packages }) =>
      `${shard}  ${seconds.toFixed(1).padStart(7)} s  ${packages.join(" ")}`,
  );
  const all = include.reduce((sum, { seconds }) => sum + seconds, 0);
  const longest = Math.max(...include.map(({ seconds }) => seconds));
  return [
    ...lines,
    `Together ${all.toFixed(1)} s, the longest ${longest.toFixed(1)} s, an equal part ${(all / include.length).toFixed(1)} s.`,
  ].join("\n");
}
