import { reachedSchemas, referredSchema } from "@jumun/contract/reached-schemas";
import { isJson, itemsOf, type Json, objectOf } from "./json.ts";

/** Why a schema, or one that it leads to, cannot be carried; undefined where all can. */
export function obstacle(document: Json, value: unknown): string | undefined {
  const schemas = objectOf(objectOf(document.components).schemas);
  const names = reachedSchemas(document, value);
  if (isDynamic(value)) return "its schema uses $dynamicRef, which the types do not have.";
  for (const name of names) {
    if (schemas[name] === undefined) return `it refers to ${name}, which is not there.`;
    if (isDynamic(schemas[name])) return `${name} uses $dynamicRef, which the types do not have.`;
    if (composes(schemas, name, name, new Set())) {
      return `the schema ${name} is composed of itself, so no value could be told from another.`;
    }
  }
  return undefined;
}

function isDynamic(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes('"$dynamicRef":');
}

/** Whether a schema leads back to itself through composition alone. */
function composes(schemas: Json, from: string, goal: string, seen: Set<string>): boolean {
  const parts = (schema: unknown): string[] => {
    if (!isJson(schema)) return [];
    const own = typeof schema.$ref === "string" ? [referredSchema(schema.$ref)] : [];
    const inner = ["allOf", "oneOf", "anyOf"].flatMap((key) => itemsOf(schema[key]));
    return [...own, ...inner.flatMap(parts)];
  };
  return parts(schemas[from]).some((name) => {
    if (name === goal) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return composes(schemas, name, goal, seen);
  });
}
