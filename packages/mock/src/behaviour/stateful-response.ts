import type { Document } from "@jumun/openapi/document";
import { findResponse } from "@jumun/openapi/find-response";
import type { JsonObject } from "@jumun/openapi/json";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { schemaProperties } from "@jumun/openapi/schema-properties";
import { isFailure } from "../vendor-error.ts";
import { recordIn, recordSchema, recordTokens, withValueAt } from "./record-schema.ts";
import { createSchemaValidator } from "./schema-validator.ts";

/** Fits records into the documented responses of a contract. */
export interface StatefulResponses {
  /** The first violation of a body; undefined if it is valid or its response is undocumented. */
  violation(operation: ContractOperation, status: number, body: unknown): string | undefined;
  /**
   * The documented body with these records, each as the response describes records; undefined if the
   * response shows no records of the collection.
   */
  withRecords(content: RecordContent): unknown;
  /** Whether a body reports a failed call. */
  isFailure(operation: ContractOperation, body: unknown): boolean;
  /** The name of a documented failure that has the status of the success. */
  failureExample(operation: ContractOperation, status: number): string | undefined;
}

interface RecordContent {
  readonly operation: ContractOperation;
  readonly status: number;
  /** The documented body. */
  readonly example: unknown;
  readonly key: string;
  readonly records: readonly JsonObject[];
}

export function createStatefulResponses(document: Document): StatefulResponses {
  const validatorOf = createSchemaValidator(document);

  /** The properties that the response describes; if they are invalid, together with documented ones. */
  function fitRecord(
    { operation, example }: RecordContent,
    response: OperationResponse,
    record: JsonObject,
  ): JsonObject {
    const schema = recordSchema(document, operation, response);
    const properties = schemaProperties(document, schema);
    const shown = Object.entries(record).filter(([name]) => properties.has(name));
    const described = Object.fromEntries(shown);
    const isValid = (value: unknown): boolean => validatorOf(schema)(value);
    if (isValid(described)) return described;
    const documented: JsonObject = recordIn(operation, example) ?? {};
    const merged = { ...documented, ...described };
    if (isValid(merged)) return merged;
    const valid = shown.filter(([name, value]) => validatorOf(properties.get(name))(value));
    return { ...documented, ...Object.fromEntries(valid) };
  }

  return {
    violation(operation, status, body) {
      const schema = findResponse(operation, status)?.schema;
      if (schema === undefined) return undefined;
      const validate = validatorOf(schema);
      if (validate(body)) return undefined;
      const [error] = validate.errors ?? [];
      return `${error?.instancePath || "the body"} ${error?.message}`;
    },
    withRecords(content) {
      const { operation, status, example, records } = content;
      const response = findResponse(operation, status);
      if (response === undefined || !showsRecords(document, content, response)) return undefined;
      const tokens = recordTokens(operation);
      const fitted = records.map((record) => fitRecord(content, response, record));
      const isList =
        operation.state?.action === "list" || Array.isArray(evaluatePointer(example, tokens));
      return withValueAt(example, tokens, isList ? fitted : fitted[0]);
    },
    isFailure: (operation, body) => isFailure(document, validatorOf, operation, body),
    failureExample(operation, status) {
      const response = findResponse(operation, status);
      if (response === undefined) return undefined;
      return response.examples.find(({ value }) =>
        isFailure(document, validatorOf, operation, value),
      )?.name;
    },
  };
}

/** A response that only confirms a change has no property of the record's. */
function showsRecords(
  document: Document,
  { operation, key }: RecordContent,
  response: OperationResponse,
): boolean {
  const properties = schemaProperties(document, recordSchema(document, operation, response));
  const { action, id } = operation.state ?? {};
  // CREMA responds to an upload by `code` with its `id` alone.
  if (id !== undefined && properties.has(id)) return true;
  return properties.has(key) || (properties.size > 0 && (action === "list" || action === "get"));
}
