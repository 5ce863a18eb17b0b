import type { Document } from "@jumun/openapi/document";
import { findResponseKey } from "@jumun/openapi/find-response";
import type { JsonObject } from "@jumun/openapi/json";
import { type DeclaredCollection, isCreating, type StatefulOperation } from "./declared-state.ts";
import { pageOf } from "./page-records.ts";
import { recordIn } from "./record-schema.ts";
import { requestRecord } from "./request-record.ts";
import type { StatefulResponses } from "./stateful-response.ts";
import type { Call, Collection, Outcome } from "./vendor-mock.ts";

/** What `x-state` is carried out with. */
export interface StateContext {
  readonly document: Document;
  readonly operations: readonly StatefulOperation[];
  readonly responses: StatefulResponses;
  declaration(collection: string): DeclaredCollection | undefined;
  collection(name: string): Collection;
}

interface Acting {
  readonly context: StateContext;
  readonly operation: StatefulOperation;
  readonly collection: Collection;
  readonly declaration: DeclaredCollection;
  readonly call: Pick<Call, "input" | "body" | "example" | "url">;
  /** The fields of the body, by their input names. */
  readonly fields: JsonObject;
  /** The status of the documented success. */
  readonly status: number;
}

/** Does what the operation's `x-state` declares. */
export function actAsDeclared(
  context: StateContext,
  operation: StatefulOperation,
  call: Acting["call"],
  fields: JsonObject,
  status: number,
): Outcome {
  const { collection: name, action } = operation.state;
  const collection = context.collection(name);
  const declaration = context.declaration(name);
  if (declaration === undefined) throw new Error(`No x-state declares the collection ${name}.`);
  const acting = { context, operation, collection, declaration, call, fields, status };
  return missingRequirement(acting) ?? (action === "list" ? list(acting) : change(acting));
}

function change(acting: Acting): Outcome {
  const { operation, collection, declaration, call } = acting;
  const { action, key = declaration.key, by = key } = operation.state;
  const value = call.input[by];
  const record = value === undefined ? undefined : collection.find(value, key);
  if (isCreating(operation.state)) {
    if (record === undefined) return save(acting, newRecord(acting, key, value));
    return action === "upsert" ? replace(acting, record) : taken(acting, by);
  }
  if (record === undefined && !collection.isOpen) {
    const reason = `${collection.name} has no record with the ${key} "${String(value)}"`;
    return unknownRecord(acting, reason);
  }
  if (action === "get") return show(acting, record ?? documented(acting, key, value));
  if (action === "update") {
    return replace(acting, record ?? { [key]: value });
  }
  collection.delete(value, key);
  return show(acting, record ?? documented(acting, key, value));
}

function list(acting: Acting): Outcome {
  const { context, operation, collection, declaration, call, status } = acting;
  if (collection.isOpen && collection.records.length === 0) return {};
  const { filter = [] } = operation.state;
  const wanted = filter.filter((name) => isGiven(call.input[name]));
  const found = collection.records.filter((record) =>
    wanted.every((name) => isAmong(record[name], call.input[name])),
  );
  const page = pageOf(operation, call.input, found, call.url);
  if (page === undefined) {
    return { failure: { status: 400, reason: "the vendor serves no page of this number" } };
  }
  const { example } = call;
  const { records, headers } = page;
  const content = { operation, status, example, key: declaration.key, records };
  const body = context.responses.withRecords(content);
  return body === undefined ? {} : { body: page.complete(body), ...(headers && { headers }) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function isAmong(value: unknown, wanted: unknown): boolean {
  return [wanted].flat().some((each) => String(each) === String(value));
}

function missingRequirement(acting: Acting): Outcome | undefined {
  const { context, operation, call } = acting;
  for (const [name, input] of Object.entries(operation.state.requires ?? {})) {
    const value = call.input[input];
    const parent = context.collection(name);
    if (value === undefined || !parent.isUsed) continue;
    if (parent.find(value) !== undefined) continue;
    return unknownRecord(acting, `${name} has no record "${String(value)}" for the ${input}`);
  }
  return undefined;
}

/** The sent fields over the documented ones; the mock numbers those that the vendor would assign. */
function newRecord(acting: Acting, key: string, value: unknown): JsonObject {
  const { collection, declaration, operation, call } = acting;
  const example = recordIn(operation, call.example) ?? declaration.example ?? {};
  const assigned = new Set([...declaration.numbered, ...(value === undefined ? [key] : [])]);
  const numbers = [...assigned].map((name) => [name, numberLike(example[name], collection, name)]);
  return {
    ...example,
    ...(value === undefined ? {} : { [key]: value }),
    ...Object.fromEntries(numbers),
    ...sent(acting),
  };
}

/** Numbers a property in the type that is documented. */
export function numberLike(example: unknown, collection: Collection, property: string): unknown {
  const number = collection.nextNumber(property);
  return typeof example === "string" ? String(number) : number;
}

function sent({ context, declaration, operation, fields }: Acting): JsonObject {
  const inCollection = context.operations.filter(
    ({ state }) => state.collection === declaration.name,
  );
  const { by, key } = operation.state;
  const { [by ?? ""]: _address, ...others } = fields;
  // A body field that carries the key under another name is no property of the record.
  const properties = by === undefined || by === key ? fields : others;
  return requestRecord(context.document, inCollection, declaration.example, properties);
}

/** Keeps the properties that were not sent. */
function replace(acting: Acting, before: JsonObject): Outcome {
  const record = { ...before, ...sent(acting) };
  const { key } = acting.declaration;
  if (record[key] !== before[key]) acting.collection.delete(before[key]);
  return save(acting, record);
}

function save(acting: Acting, record: JsonObject): Outcome {
  acting.collection.put(record);
  return show(acting, record);
}

function show(
  { context, operation, declaration, call, status }: Acting,
  record: JsonObject,
): Outcome {
  if (operation.state.action === "delete" && operation.state.at === undefined) return {};
  const { example } = call;
  const content = { operation, status, example, key: declaration.key, records: [record] };
  const body = context.responses.withRecords(content);
  return body === undefined ? {} : { body };
}

/** The documented record under another key, as every record of an open collection has it. */
function documented({ operation, call }: Acting, key: string, value: unknown): JsonObject {
  return { ...recordIn(operation, call.example), [key]: value };
}

function taken({ collection, call }: Acting, by: string): Outcome {
  const value = String(call.input[by]);
  const reason = `${collection.name} already has a record with the ${by} "${value}"`;
  return { failure: { status: 409, reason } };
}

/** The documented 404, else a failure that is documented for the status of success, else a 404 of the mock. */
function unknownRecord({ context, operation, status }: Acting, reason: string): Outcome {
  const codes = operation.responses.map(({ key }) => key).filter((key) => key !== "default");
  const example =
    findResponseKey(codes, 404) === undefined
      ? context.responses.failureExample(operation, status)
      : undefined;
  return example === undefined ? { failure: { status: 404, reason } } : { example };
}
