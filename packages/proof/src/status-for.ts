import type { ContractOperation } from "@jumun/contract/operation";

/**
 * A status that the key of an answer is given for: of `4XX` the first that is not documented itself, of
 * `default` one that nothing else is documented for. Undefined where there is none, and for a
 * redirection, which is followed.
 */
export function statusFor(
  { answers }: Pick<ContractOperation, "answers">,
  key: string,
): number | undefined {
  if (key.startsWith("3")) return undefined;
  if (/^\d+$/.test(key)) return Number(key);
  const documented = new Set(answers.map((answer) => answer.key.toUpperCase()));
  const [from, to] =
    key === "default" ? [400, 600] : [Number(key[0]) * 100, Number(key[0]) * 100 + 100];
  for (let status = from; status < to; status += 1) {
    const isRange = documented.has(`${String(status).charAt(0)}XX`);
    if (!documented.has(String(status)) && !(key === "default" && isRange)) return status;
  }
  return undefined;
}

/** What is answered where nothing else is asked for. */
export function lowestSuccess({ answers }: Pick<ContractOperation, "answers">): number {
  const exact = answers.map(({ key }) => Number(key)).filter((key) => key >= 200 && key < 300);
  return exact.length > 0 ? Math.min(...exact) : 200;
}
