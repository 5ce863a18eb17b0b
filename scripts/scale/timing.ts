/** How long something takes, in seconds. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** As the tables have it: `1.23 s`. */
export function secondsText(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

/** Every single measurement, so that nobody has to take the median's word. */
export function roundsText(seconds: readonly number[]): string {
  return seconds.map((each) => each.toFixed(2)).join(", ");
}
