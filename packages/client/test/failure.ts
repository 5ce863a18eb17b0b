/** The reason why a call was rejected. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  const outcome = await Promise.resolve(call).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in outcome) return outcome.error;
  throw new Error(`The call was to fail, and gave ${JSON.stringify(outcome.value)}.`);
}
