import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { schemaValidator } from "./schema.ts";
import { startVendorMock, type TestMock } from "./vendor-mock.ts";

/** A contract, for the tests that pin its discrepancies. */
export interface PinnedContract {
  readonly document: Document;
  readonly operations: readonly ContractOperation[];
  /** An operation as the client offers it. */
  operation(id: string): ContractOperation;
  /** The statuses that an operation declares. */
  statuses(operationId: string): string[];
  /** Whether a value is valid against the schema of that name. */
  accepts(schema: string, value: unknown): boolean;
  /** Starts a mock of this contract alone. */
  startMock(): Promise<TestMock>;
}

export async function pinnedContract(vendor: string): Promise<PinnedContract> {
  const document = await bundleContract(contractPath(vendor));
  const operations = listOperations(document);
  const validator = schemaValidator(document);
  const operation = (id: string) => {
    const found = operations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The contract of ${vendor} has no operation ${id}.`);
    return found;
  };
  return {
    document,
    operations,
    operation,
    statuses: (id) => operation(id).responses.map(({ key }) => key),
    accepts: (schema, value) => validator({ $ref: `#/components/schemas/${schema}` })(value),
    startMock: () => startVendorMock(vendor, document),
  };
}
