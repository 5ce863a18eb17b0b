import type { Answer, ContractOperation } from "./operation.ts";

/** What the contract declares for a status: that status, its class, or `default`. */
export function answerFor(
  operation: Pick<ContractOperation, "answers">,
  status: number,
): Answer | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  for (const key of keys) {
    const answer = operation.answers.find((one) => one.key.toUpperCase() === key.toUpperCase());
    if (answer) return answer;
  }
  return undefined;
}
