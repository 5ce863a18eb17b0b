import { parsePointer } from "./json-pointer.ts";
import { isReference } from "./reference.ts";

/**
 * The names of the component schemas that a value refers to, directly or through other schemas. A
 * reference to anything else is listed as it is written.
 */
export function reachableSchemas(
  { components }: { readonly components?: unknown },
  value: unknown,
): Set<string> {
  const schemas: unknown = Reflect.get(Object(components), "schemas");
  const found = new Set<string>();
  const visit = (node: unknown) => {
    for (const name of references(node).map(referencedSchema)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(Reflect.get(Object(schemas), name));
    }
  };
  visit(value);
  return found;
}

/** Every `$ref` in a value, as it is written. */
export function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isReference(value) ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

/** The name of the component schema that a reference points to or into; otherwise the reference itself. */
export function referencedSchema(reference: string): string {
  const [first, second, name] = parsePointer(reference);
  return first === "components" && second === "schemas" && name !== undefined ? name : reference;
}
