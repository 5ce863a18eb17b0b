import type { ContractOperation } from "./operation.ts";

export interface FoundOperation {
  readonly operation: ContractOperation;
  /** Decoded values of the path's parameters. */
  readonly pathValues: Readonly<Record<string, string>>;
}

/**
 * The operation that a request is of, halves of a split told apart by their parameter.
 * @param path what follows the server's address, not decoded
 */
export function findOperation(
  operations: readonly ContractOperation[],
  method: string,
  path: string,
  query: URLSearchParams,
): FoundOperation | undefined {
  for (const operation of literalFirst(operations)) {
    if (operation.method !== method) continue;
    const { halfOf } = operation;
    if (halfOf && query.has(halfOf.by) !== halfOf.present) continue;
    const pathValues = valuesOf(operation.path, path);
    if (pathValues) return { operation, pathValues };
  }
  return undefined;
}

/** `/orders/mine` before `/orders/{id}`. */
function literalFirst(operations: readonly ContractOperation[]): ContractOperation[] {
  const parameters = (operation: ContractOperation) => operation.path.split("{").length;
  return operations.toSorted((one, other) => parameters(one) - parameters(other));
}

function valuesOf(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template.replace(/\{([^}]+)\}|[^{]+/g, (text, name?: string) => {
    if (name === undefined) return asSent(text).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    names.push(name);
    return "([^/]+)";
  });
  const found = new RegExp(`^${pattern}$`).exec(asSent(path));
  if (found === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1] ?? "")]));
}

/** A path as HTTP has it, in which 한글 is `%ED%95%9C%EA%B8%80`; a contract and a recording may have either. */
function asSent(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[^ -~]+/g, encodeURIComponent)
    .replace(/%[\da-f]{2}/gi, (octet) => octet.toUpperCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
