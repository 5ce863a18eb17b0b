import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Load } from "./balance.ts";
import type { Plan } from "./plan.ts";

/** Checked in, and written by `npm run ci:matrix -- --measure`. */
export const durationsFile = fileURLToPath(new URL("durations.json", import.meta.url));

/** The seconds that a task took by itself: `@jumun/crema#test` → 12.3. */
export type Durations = Readonly<Record<string, number>>;

export async function readDurations(): Promise<Durations> {
  return JSON.parse(await readFile(durationsFile, "utf8"));
}

/** As text, in the order of the names, with tenths of a second. */
export function writtenDurations(ran: readonly { id: string; seconds: number }[]): string {
  const sorted = ran.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const durations = sorted.map(({ id, seconds }) => [id, Math.round(seconds * 10) / 10]);
  return `${JSON.stringify(Object.fromEntries(durations), null, 2)}\n`;
}

/**
 * How long the planned tasks of each package take. A task that was never measured is taken for the
 * median of those of its name, and one of a new name for the median of all.
 */
export function loadsOf({ packages, tasks }: Plan, durations: Durations): Load[] {
  const entries = Object.entries(durations);
  const guess = (name: string): number => {
    const namesakes = entries.filter(([id]) => id.endsWith(`#${name}`));
    return median((namesakes.length > 0 ? namesakes : entries).map(([, seconds]) => seconds));
  };
  return packages.map((owner) => ({
    name: owner,
    seconds: tasks
      .filter((task) => task.package === owner)
      .reduce((sum, { id, name }) => sum + (durations[id] ?? guess(name)), 0),
  }));
}

/** The lower of two in the middle; 1 of none, so that packages without any are split by number. */
function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? 1;
}
