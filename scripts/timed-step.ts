/** Does a step of a long command, and prints its name with how long it took, or that it failed. */
export async function timedStep<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work().catch((error: unknown) => {
    console.log(`✗ ${name}`);
    throw error;
  });
  console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}
