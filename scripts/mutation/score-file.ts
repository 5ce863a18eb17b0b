import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { Score } from "@jumun/proof/mutation/mutation-run";

/** Writes `packages/<vendor>/mutations.json`. */
export async function writeScore(score: Score): Promise<void> {
  const path = join(repositoryRoot, "packages", score.vendor, "mutations.json");
  await writeFile(path, scoreText(score));
}

function scoreText({ vendor: _, survivors, onlyDeclared, byKind, ...counts }: Score): string {
  const kinds = Object.entries(byKind).sort(([a], [b]) => a.localeCompare(b));
  const text = {
    ...counts,
    score: Math.floor(counts.score * 10) / 10,
    byKind: Object.fromEntries(
      kinds.map(([kind, { noticed, behaviour, all }]) => [
        kind,
        `${noticed}/${all}, ${behaviour} by behaviour`,
      ]),
    ),
    survivors: survivors.map(({ pointer, change }) => `${pointer}: ${change}`),
    onlyDeclared: onlyDeclared.map(({ pointer, change }) => `${pointer}: ${change}`),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}
