import { styleText } from "node:util";

/** Where the times of all steps stand, so that they can be read as a column. */
const width = 40;

/** Runs one long step and says on a line of its own what it was and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  // Colours only where the terminal has them, and none under NO_COLOR.
  process.stdout.write(`${title} ${styled("dim", "…".padEnd(width - title.length))}`);
  try {
    const result = await work();
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    process.stdout.write(`${styled("green", seconds.padStart(7))}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${styled("red", " failed")}\n`);
    throw error;
  }
}

/** The text in a colour, where standard output is a terminal that shows it. */
export function styled(format: "bold" | "cyan" | "dim" | "green" | "red", text: string): string {
  return styleText(format, text, { stream: process.stdout });
}
