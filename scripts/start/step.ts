import { styleText } from "node:util";

/** Runs a long step, and prints its title and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`${title.padEnd(40, ".")} `);
  try {
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${styleText("green", `${seconds} s`)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${styleText("red", "failed")}\n`);
    throw error;
  }
}
