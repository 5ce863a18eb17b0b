import { coerceValue } from "@jumun/openapi/coerce-value";
import type { Document } from "@jumun/openapi/document";
import { isSuccessKey } from "@jumun/openapi/find-response";
import type { JsonObject } from "@jumun/openapi/json";
import type { ContractOperation } from "@jumun/openapi/operation";
import { schemaProperties, schemaTypes } from "@jumun/openapi/schema-properties";
import { recordSchema } from "./record-schema.ts";

/**
 * What a request sent, with scalars in the type that responses have: CREMA takes an amount as a number and
 * returns it as a string, and a form has nothing but strings.
 */
export function requestRecord(
  document: Document,
  operations: readonly ContractOperation[],
  example: JsonObject | undefined,
  sent: JsonObject,
): JsonObject {
  const schemas = operations.flatMap((operation) =>
    operation.responses
      .filter(({ key }) => isSuccessKey(key))
      .map((response) => schemaProperties(document, recordSchema(document, operation, response))),
  );
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => {
      const schema = schemas.find((properties) => properties.has(name))?.get(name);
      return [name, withTypeOf(document, schema, example?.[name], value)];
    }),
  );
}

function withTypeOf(document: Document, schema: unknown, example: unknown, sent: unknown): unknown {
  if (typeof sent === "number" || typeof sent === "boolean") {
    const types = schemaTypes(document, schema);
    const isText = types.length === 1 && types[0] === "string";
    return typeof example === "string" || isText ? String(sent) : sent;
  }
  if (typeof sent !== "string" || schema === undefined) return sent;
  if (typeof example === "string" || typeof example === "object") return sent;
  const type =
    typeof example === "number" || typeof example === "boolean" ? typeof example : undefined;
  return coerceValue(document, type === undefined ? schema : { type }, sent);
}
