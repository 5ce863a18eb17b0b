import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";

/**
 * A status that the key of an answer is given for: of `4XX` the first that is not documented itself, of
 * `default` one that nothing else is documented for. Undefined where there is none.
 */
export function statusFor(
  { responses }: Pick<ContractOperation, "responses">,
  key: string,
): number | undefined {
  if (/^\d+$/.test(key)) return Number(key);
  const documented = new Set(responses.map((answer) => answer.key.toUpperCase()));
  // To the client a default is a refusal: a success that only a default stands for is undocumented.
  const classes = key === "default" ? ["4", "5", "3"] : [key.charAt(0)];
  const free = classes.find((digit) => key !== "default" || !documented.has(`${digit}XX`));
  if (free === undefined) return undefined;
  const statuses = Array.from({ length: 100 }, (_, index) => Number(free) * 100 + index);
  return statuses.find((status) => !documented.has(String(status)));
}

/** Whether an answer sends the client to another address: then it is not what the caller is given. */
export function leadsOn({ key, headers }: Pick<OperationResponse, "key" | "headers">): boolean {
  return /^30[12378]$/.test(key) && headers.some(isLocation);
}

export function isLocation({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() === "location";
}

/** What is answered where nothing else is asked for. */
export function lowestSuccess({ responses }: Pick<ContractOperation, "responses">): number {
  const exact = responses.map(({ key }) => Number(key)).filter((key) => key >= 200 && key < 300);
  return exact.length > 0 ? Math.min(...exact) : 200;
}
