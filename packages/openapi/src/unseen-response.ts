import type { OperationResponse } from "./operation.ts";

/** Whether the contract says that nobody has seen a body of the response: its schema is `{}`. */
export function isUnseen({ schema }: Pick<OperationResponse, "schema">): boolean {
  return schema !== undefined && Object.keys(schema).length === 0;
}
