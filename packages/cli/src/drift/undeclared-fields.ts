import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { formatPointer } from "@jumun/openapi/json-pointer";
import { composedSchemas } from "@jumun/openapi/schema-properties";
import { shownName } from "../shown-name.ts";
import { typeOf } from "./type-of.ts";

/** Calls back for each field of `value` that the schema does not declare, and each unlisted value. */
export function walkFields(
  document: Document,
  schema: Referenced<Schema>,
  value: unknown,
  found: {
    undeclared(pointer: string, type: string): void;
    unlisted(pointer: string, value: string): void;
  },
): void {
  walk([schema], value, "");

  function walk(schemas: readonly Referenced<Schema>[], at: unknown, pointer: string): void {
    const variants = schemas.flatMap((one) => composedSchemas(document, one));
    if (typeof at === "string") {
      const lists = variants.map((variant) => Reflect.get(variant, "x-extensible-enum"));
      const known = lists.filter(Array.isArray).flat();
      if (known.length > 0 && !known.includes(at)) found.unlisted(pointer, at);
      return;
    }
    if (Array.isArray(at)) {
      const items = variants.flatMap(({ items }) => (isJsonObject(items) ? [items] : []));
      if (items.length > 0) for (const item of at) walk(items, item, `${pointer}/*`);
      return;
    }
    if (!isJsonObject(at)) return;
    if (!variants.some(({ properties }) => properties !== undefined)) return;
    for (const [name, member] of Object.entries(at)) {
      const declared = variants.flatMap(
        ({ properties, additionalProperties }): Referenced<Schema>[] => {
          if (properties && Object.hasOwn(properties, name)) return [properties[name] ?? {}];
          return isJsonObject(additionalProperties) ? [additionalProperties] : [];
        },
      );
      const path = pointer + formatPointer([shownName(name)]);
      if (declared.length === 0) found.undeclared(path, typeOf(member));
      else walk(declared, member, path);
    }
  }
}
