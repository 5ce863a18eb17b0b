import { markdownTable } from "markdown-table";
import type { Goal, Line } from "./line.ts";

/** What was reached and what was not, one figure in a row. */
export function goalTable(goals: readonly Goal[]): string {
  return markdownTable([
    ["figure", "must be", "is", ""],
    ...goals.map(({ figure, must, measured, isReached }) => [
      figure,
      must,
      measured,
      isReached ? "reached" : "**missed**",
    ]),
  ]);
}

/** A line's measurements, with how they were made. */
export function lineSection({ title, method, columns, rows }: Line): string {
  const align = columns.map((_, index) => (index === 0 ? "left" : "right"));
  return `## ${title}\n\n${method}\n\n${markdownTable([columns, ...rows], { align })}\n`;
}

/** A sentence for each figure that is not reached. */
export function missedSentences(goals: readonly Goal[]): string[] {
  return goals
    .filter(({ isReached }) => !isReached)
    .map(({ figure, must, measured }) => `${figure} must be ${must}, and is ${measured}.`);
}
