import type { Document, Referenced, Schema } from "./document.ts";
import { isJsonObject } from "./json.ts";
import { resolve, tryResolve } from "./reference.ts";

/** A schema and every schema that it is composed of by allOf, oneOf and anyOf; a cycle is cut. */
export function composedSchemas(document: object, schema: unknown): Schema[] {
  const found = new Set<Schema>();
  const collect = (part: unknown) => {
    const own = tryResolve(document, part);
    if (!isJsonObject(own) || found.has(own)) return;
    found.add(own);
    const { allOf, oneOf, anyOf }: Schema = own;
    for (const each of [allOf, oneOf, anyOf].flat()) collect(each);
  };
  collect(schema);
  return [...found];
}

/** The properties of an object schema, whatever it is composed of. Its own come before inherited ones. */
export function schemaProperties(
  document: object,
  schema: unknown,
): Map<string, Referenced<Schema>> {
  const properties = new Map<string, Referenced<Schema>>();
  for (const part of composedSchemas(document, schema)) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      if (!properties.has(name)) properties.set(name, property);
    }
  }
  return properties;
}

/** The types that a value of the schema may have, as far as the schema states them. */
export function schemaTypes(document: object, schema: unknown): string[] {
  return composedSchemas(document, schema).flatMap(({ type, properties }) =>
    type === undefined && properties !== undefined ? ["object"] : [type ?? []].flat(),
  );
}

/** How a value of the schema is serialized in a parameter or form: null has no text. */
export type ValueKind = "scalar" | "array" | "object";

export function valueKind(document: object, schema: unknown): ValueKind {
  const types = schemaTypes(document, schema);
  if (types.includes("array")) return "array";
  return types.includes("object") ? "object" : "scalar";
}

/** The properties of an object that is sent as separate fields. */
export interface ObjectFields {
  readonly names: readonly string[];
  /** Required in every variant. */
  readonly required: readonly string[];
}

/** The fields of a body that is an object, whatever it is composed of; undefined for any other. */
export function objectFields(
  document: Document,
  reference: Referenced<Schema>,
): ObjectFields | undefined {
  return fieldsOf(document, reference, new Set());
}

function fieldsOf(
  document: Document,
  reference: Referenced<Schema>,
  outer: ReadonlySet<Schema>,
): ObjectFields | undefined {
  const schema = resolve<Schema>(document, reference);
  // A schema that is composed of itself adds nothing to itself.
  if (outer.has(schema)) return { names: [], required: [] };
  const within = new Set([...outer, schema]);
  const [all, one, any] = [schema.allOf, schema.oneOf, schema.anyOf].map((parts) =>
    (parts ?? []).map((part) => fieldsOf(document, part, within)),
  );
  const own = Object.keys(schema.properties ?? {});
  const parts = [all, one, any].flatMap((list) => list ?? []);
  if (parts.includes(undefined) || (own.length === 0 && parts.length === 0)) return undefined;
  const requiredOf = (list: typeof all = []) => list.map((part) => part?.required ?? []);
  const required = [
    schema.required ?? [],
    ...requiredOf(all),
    intersection(requiredOf(one)),
    intersection(requiredOf(any)),
  ];
  return {
    names: [...new Set([...own, ...parts.flatMap((part) => part?.names ?? [])])],
    required: [...new Set(required.flat())],
  };
}

function intersection(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  return first.filter((name) => rest.every((list) => list.includes(name)));
}
