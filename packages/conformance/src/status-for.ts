import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";

/**
 * A status that selects the response with this key: for `4XX` the first that has no key itself, for
 * `default` one that no other key covers. Undefined if other keys cover every status.
 */
export function statusFor(
  { responses }: { readonly responses: readonly Pick<OperationResponse, "key">[] },
  key: string,
): number | undefined {
  if (/^\d+$/.test(key)) return Number(key);
  const documented = new Set(responses.map((response) => response.key.toUpperCase()));
  // The client takes `default` for errors only.
  const classes = key === "default" ? ["4", "5", "3"] : [key.charAt(0)];
  const free = classes.find((digit) => key !== "default" || !documented.has(`${digit}XX`));
  if (free === undefined) return undefined;
  const statuses = Array.from({ length: 100 }, (_, index) => Number(free) * 100 + index);
  return statuses.find((status) => !documented.has(String(status)));
}

/** The status of the mock's response to a valid request. */
export function lowestSuccess({ responses }: Pick<ContractOperation, "responses">): number {
  const exact = responses.map(({ key }) => Number(key)).filter((key) => key >= 200 && key < 300);
  return exact.length > 0 ? Math.min(...exact) : 200;
}
