import type { TurboRun } from "./turbo-run.ts";

/** Names what is shown, how long it took, and where the tasks came from if any ran. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work().catch((error: unknown) => {
    console.log(`✗ ${name}`);
    throw error;
  });
  console.log(
    `✓ ${name}${counted(result)} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  return result;
}

function counted(result: unknown): string {
  if (typeof result !== "object" || result === null || !("tasks" in result)) return "";
  const { tasks } = result as TurboRun;
  const run = tasks.filter(({ from }) => from === "run").length;
  return `: ${tasks.length} tasks, ${run} run here`;
}
