/** The key that is declared for a status: the status (`404`), its class (`4XX`) or `default`. */
export function findResponseKey(keys: readonly string[], status: number): string | undefined {
  for (const wanted of [String(status), `${Math.floor(status / 100)}XX`, "default"]) {
    const found = keys.find((key) => key.toUpperCase() === wanted.toUpperCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The response that is declared for a status. */
export function findResponse<R extends { readonly key: string }>(
  { responses }: { readonly responses: readonly R[] },
  status: number,
): R | undefined {
  const wanted = findResponseKey(
    responses.map(({ key }) => key),
    status,
  );
  return responses.find(({ key }) => key === wanted);
}

/** Whether a response key is a success: `200` or `2XX`. */
export function isSuccessKey(key: string): boolean {
  return /^2(\d\d|XX)$/i.test(key);
}
