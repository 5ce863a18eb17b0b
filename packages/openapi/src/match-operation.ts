import { PathMatcher } from "./match-path.ts";
import type { ContractOperation } from "./operation.ts";

export interface OperationMatch {
  readonly operation: ContractOperation;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

type Operations = readonly ContractOperation[];

const matchers = new WeakMap<Operations, PathMatcher<ContractOperation>>();

/**
 * The operation that a request calls; of a split, the half that its query selects.
 * @param path the path after the server's URL, not decoded
 */
export function matchOperation(
  operations: Operations,
  method: string,
  path: string,
  query: URLSearchParams,
): OperationMatch | undefined {
  const matcher =
    matchers.get(operations) ??
    new PathMatcher(operations.map((operation) => [operation.path, operation] as const));
  matchers.set(operations, matcher);
  const found = matcher.match(path).find(({ value: { method: declared, halfOf } }) => {
    const isSelected = halfOf === undefined || query.has(halfOf.by) === halfOf.present;
    return declared === method && isSelected;
  });
  return found && { operation: found.value, pathParameters: found.pathParameters };
}
