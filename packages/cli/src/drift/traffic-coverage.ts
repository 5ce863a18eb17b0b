import type { ContractOperation } from "@jumun/openapi/operation";
import type { Checked } from "./contract-check.ts";

/** How much of an operation the traffic exercised. */
export interface OperationCoverage {
  readonly operationId: string;
  readonly exchanges: number;
  readonly parameters: Part;
  readonly statuses: Part;
}

interface Part {
  readonly seen: readonly string[];
  readonly missing: readonly string[];
}

/** Counts which parts of a contract the traffic exercised. */
export class TrafficCoverage {
  readonly #operations: readonly ContractOperation[];
  readonly #seen = new Map<
    string,
    { exchanges: number; parameters: Set<string>; statuses: Set<string> }
  >();

  constructor(operations: readonly ContractOperation[]) {
    this.#operations = operations;
  }

  add({ operationId, response, parameters }: Checked): void {
    if (operationId === undefined) return;
    const seen = this.#seen.get(operationId) ?? {
      exchanges: 0,
      parameters: new Set(),
      statuses: new Set(),
    };
    seen.exchanges += 1;
    for (const name of parameters) seen.parameters.add(name);
    if (response !== undefined) seen.statuses.add(response);
    this.#seen.set(operationId, seen);
  }

  list(): OperationCoverage[] {
    return this.#operations.map((operation) => {
      const seen = this.#seen.get(operation.id);
      const names = operation.parameters.map(({ name }) => name);
      const keys = operation.responses.map(({ key }) => key);
      return {
        operationId: operation.id,
        exchanges: seen?.exchanges ?? 0,
        parameters: part(names, seen?.parameters),
        statuses: part(keys, seen?.statuses),
      };
    });
  }
}

function part(declared: readonly string[], seen: ReadonlySet<string> = new Set()): Part {
  return {
    seen: declared.filter((name) => seen.has(name)),
    missing: declared.filter((name) => !seen.has(name)),
  };
}
