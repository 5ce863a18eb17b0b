import type { Document } from "@jumun/openapi/document";
import type { State } from "@jumun/openapi/extensions";
import { isSuccessKey } from "@jumun/openapi/find-response";
import type { JsonObject } from "@jumun/openapi/json";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { schemaProperties } from "@jumun/openapi/schema-properties";
import { recordIn, recordSchema } from "./record-schema.ts";

/** An operation with `x-state`. */
export interface StatefulOperation extends ContractOperation {
  readonly state: State;
}

/** What the operations of a contract say about one collection. */
export interface DeclaredCollection {
  readonly name: string;
  /** The property that addresses a record; of several the one that creating operations use. */
  readonly key: string;
  /** Properties that the mock numbers. */
  readonly numbered: readonly string[];
  readonly isCreatable: boolean;
  /** The JSON Schema of a record in a state file. */
  readonly record: JsonObject;
  /** A documented record. */
  readonly example: JsonObject | undefined;
}

const actions: readonly State["action"][] = ["create", "upsert", "get", "update", "delete", "list"];

export function statefulOperations(document: Document): StatefulOperation[] {
  return listOperations(document).filter(isStateful);
}

function isStateful(operation: ContractOperation): operation is StatefulOperation {
  return operation.state !== undefined;
}

export function declaredCollections(
  document: Document,
  operations: readonly StatefulOperation[],
): DeclaredCollection[] {
  const names = new Set(operations.map(({ state }) => state.collection));
  return [...names].map((name) => {
    const inCollection = operations
      .filter(({ state }) => state.collection === name)
      .sort((a, b) => actions.indexOf(a.state.action) - actions.indexOf(b.state.action));
    const key = inCollection.find(({ state }) => state.key !== undefined)?.state.key ?? "id";
    return {
      name,
      key,
      numbered: [...new Set(inCollection.flatMap(({ state }) => state.id ?? []))],
      isCreatable: inCollection.some(({ state }) => isCreating(state)),
      record: seedSchema(document, inCollection, key),
      example: exampleRecord(inCollection),
    };
  });
}

export function isCreating({ action }: State): boolean {
  return action === "create" || action === "upsert";
}

/** A property of a seed is valid if it could be sent or received. */
function seedSchema(
  document: Document,
  operations: readonly StatefulOperation[],
  key: string,
): JsonObject {
  const schemas = new Map<string, Set<string>>();
  const add = (schema: unknown) => {
    for (const [name, property] of schemaProperties(document, schema)) {
      const found = schemas.get(name) ?? new Set();
      schemas.set(name, found.add(JSON.stringify(property)));
    }
  };
  for (const operation of operations) {
    if (operation.body && operation.state.action !== "list") add(operation.body.schema);
    for (const response of successes(operation)) add(recordSchema(document, operation, response));
  }
  const isKnown = schemas.size > 0;
  for (const name of operations.flatMap(({ state }) => state.filter ?? [])) {
    if (!schemas.has(name)) schemas.set(name, new Set(["{}"]));
  }
  if (!schemas.has(key)) schemas.set(key, new Set(['{"type":["string","integer"]}']));
  return {
    type: "object",
    required: [key],
    additionalProperties: !isKnown,
    properties: Object.fromEntries(
      [...schemas].map(([name, texts]) => {
        const [first, ...others] = [...texts].map((text): unknown => JSON.parse(text));
        return [name, others.length === 0 ? first : { anyOf: [first, ...others] }];
      }),
    ),
  };
}

function exampleRecord(operations: readonly StatefulOperation[]): JsonObject | undefined {
  for (const operation of operations) {
    for (const { examples } of successes(operation)) {
      for (const { value } of examples) {
        const record = recordIn(operation, value);
        if (record !== undefined) return record;
      }
    }
  }
  return undefined;
}

function successes({ responses }: ContractOperation) {
  return responses.filter(({ key, schema }) => isSuccessKey(key) && schema !== undefined);
}
