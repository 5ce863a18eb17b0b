import type { Schema } from "./document.ts";
import { isJsonObject, parseJsonOrText } from "./json.ts";
import { parseScalar } from "./parse-scalar.ts";
import { composedSchemas, schemaProperties, schemaTypes, valueKind } from "./schema-properties.ts";

/**
 * Texts, lists of texts and objects of them as values of the schema's types. A text that cannot be such a
 * value stays a text, for validation to judge.
 */
export function coerceValue(document: object, schema: unknown, raw: unknown): unknown {
  if (schema === undefined) return raw;
  const kind = valueKind(document, schema);
  if (Array.isArray(raw)) {
    if (kind !== "array") return raw;
    const items = itemsOf(document, schema);
    return raw.map((item) => coerceValue(document, items, item));
  }
  if (isJsonObject(raw)) {
    const properties = schemaProperties(document, schema);
    return Object.fromEntries(
      Object.entries(raw).map(([name, member]) => {
        const property = properties.get(name);
        // A list of one in brackets: `filter[tag]=a`.
        const isSingle = typeof member === "string" && valueKind(document, property) === "array";
        return [name, coerceValue(document, property, isSingle ? [member] : member)];
      }),
    );
  }
  if (typeof raw !== "string") return raw;
  if (kind !== "scalar") return parseJsonOrText(raw);
  const listed = composedSchemas(document, schema).flatMap((part) => part.enum ?? []);
  return parseScalar(schemaTypes(document, schema), raw, listed);
}

/** The schema of an array's items. */
export function itemsOf(document: object, schema: unknown): Schema | boolean | undefined {
  return composedSchemas(document, schema).find(({ items }) => items !== undefined)?.items;
}
