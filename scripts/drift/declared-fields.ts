import { type Document, type Referenced, resolve, type Schema } from "@jumun/contract/document";

/** Calls back for each field of `value` that the schema does not know, and each unlisted value. */
export function walkFields(
  document: Document,
  schema: Referenced<Schema>,
  value: unknown,
  found: {
    undeclared(pointer: string): void;
    unlisted(pointer: string, value: string): void;
  },
): void {
  walk([schema], value, "");

  function walk(schemas: readonly Referenced<Schema>[], at: unknown, pointer: string): void {
    const variants = schemas.flatMap((one) => variantsOf(document, one));
    if (typeof at === "string") {
      const lists = variants.map((variant) => Reflect.get(variant, "x-extensible-enum"));
      const known = lists.filter(Array.isArray).flat();
      if (known.length > 0 && !known.includes(at)) found.unlisted(pointer, at);
      return;
    }
    if (Array.isArray(at)) {
      const items = variants.flatMap(({ items }) => (isSchema(items) ? [items] : []));
      if (items.length > 0) for (const item of at) walk(items, item, `${pointer}/*`);
      return;
    }
    if (typeof at !== "object" || at === null) return;
    if (!variants.some(({ properties }) => properties !== undefined)) return;
    for (const [name, member] of Object.entries(at)) {
      const declared = variants.flatMap(({ properties, additionalProperties }) => {
        if (properties && Object.hasOwn(properties, name)) return [properties[name] ?? {}];
        return isSchema(additionalProperties) ? [additionalProperties] : [];
      });
      const path = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (declared.length === 0) found.undeclared(path);
      else walk(declared, member, path);
    }
  }
}

/** The schema and every schema that it is composed of. */
function variantsOf(document: Document, schema: Referenced<Schema>): Schema[] {
  const target = "$ref" in schema ? resolve(document, schema) : schema;
  const parts = [...(target.oneOf ?? []), ...(target.anyOf ?? []), ...(target.allOf ?? [])];
  return [target, ...parts.flatMap((part) => variantsOf(document, part))];
}

function isSchema(value: unknown): value is Referenced<Schema> {
  return typeof value === "object" && value !== null;
}
