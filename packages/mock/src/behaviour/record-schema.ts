import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { evaluatePointer, parsePointer } from "@jumun/openapi/json-pointer";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { composedSchemas, schemaProperties } from "@jumun/openapi/schema-properties";

/** Where a response has the record or, in a list, the records: tokens of a JSON Pointer. */
export function recordTokens({ state, pagination }: ContractOperation): string[] {
  const items = state?.action === "list" ? pagination?.items : undefined;
  return parsePointer(state?.at ?? items ?? "");
}

/** The schema of one record in a response; undefined if the response does not describe it. */
export function recordSchema(
  document: Document,
  operation: ContractOperation,
  { schema }: OperationResponse,
): Referenced<Schema> | boolean | undefined {
  let current: Referenced<Schema> | boolean | undefined = schema;
  for (const token of recordTokens(operation)) {
    current = memberSchema(document, current, token);
  }
  return operation.state?.action === "list" ? memberSchema(document, current, "0") : current;
}

function memberSchema(
  document: Document,
  schema: Referenced<Schema> | boolean | undefined,
  token: string,
): Referenced<Schema> | boolean | undefined {
  const property = schemaProperties(document, schema).get(token);
  if (property !== undefined || !/^\d+$/.test(token)) return property;
  return composedSchemas(document, schema).find(({ items }) => items !== undefined)?.items;
}

/** The record in a documented body; of a list the first. */
export function recordIn(operation: ContractOperation, body: unknown): JsonObject | undefined {
  const found = evaluatePointer(body, recordTokens(operation));
  const record: unknown = Array.isArray(found) ? found[0] : found;
  return isJsonObject(record) ? record : undefined;
}

/** A copy of a body with another value at a pointer. Where the pointer leads to nothing, the body stays. */
export function withValueAt(body: unknown, tokens: readonly string[], value: unknown): unknown {
  const last = tokens.at(-1);
  if (last === undefined) return value;
  const copy = structuredClone(body);
  const parent = evaluatePointer(copy, tokens.slice(0, -1));
  if (typeof parent === "object" && parent !== null) Reflect.set(parent, last, value);
  return copy;
}
