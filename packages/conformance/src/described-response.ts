import type { Referenced, Schema } from "@jumun/openapi/document";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation, Example, OperationResponse } from "@jumun/openapi/operation";
import { statusFor } from "./status-for.ts";

/** A JSON response with a schema. */
export interface DescribedResponse {
  readonly id: string;
  readonly key: string;
  readonly status: number;
  readonly operation: ContractOperation;
  readonly response: OperationResponse;
  readonly schema: Referenced<Schema>;
  readonly examples: readonly Example[];
  /** Whether it is a success, or an error that no earlier operation has. */
  readonly isFirst: boolean;
}

export function describedResponses(operations: readonly ContractOperation[]): DescribedResponse[] {
  const seen = new Set<string>();
  return operations.flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const { id } = operation;
      const { key, schema, examples, mediaType } = response;
      if (schema === undefined || !isJson(mediaType)) return [];
      const error = JSON.stringify([key, schema]);
      const isFirst = key.startsWith("2") || !seen.has(error);
      seen.add(error);
      const status = statusFor(operation, key) ?? 599;
      return [{ ...{ id, key, status, operation, response, schema, examples, isFirst } }];
    }),
  );
}
