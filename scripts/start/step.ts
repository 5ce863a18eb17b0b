import { styled, terminal } from "./terminal.ts";

/** Where the times of all steps stand, so that they can be read as a column. */
const width = 40;

/**
 * Runs one long step and says on a line of its own what it was and how long it took; a terminal sees
 * the seconds pass.
 */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const spent = () => `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
  process.stdout.write(`${title} ${styled("dim", "…".padEnd(width - title.length))}`);
  const { rewrites } = terminal();
  const passing = rewrites
    ? setInterval(() => process.stdout.write(`${spent()}\u001b[7D`), 1000)
    : undefined;
  try {
    const result = await work();
    process.stdout.write(`${styled("green", spent())}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${styled("red", " failed")}\n`);
    throw error;
  } finally {
    clearInterval(passing);
  }
}
