/** A value of a contract that may hold schemas. */
type Json = Readonly<Record<string, unknown>>;

/**
 * A contract for which types can be written. To TypeScript `additionalProperties` is an index signature,
 * which holds the named properties to its type too, so no value would be of both: it is given their types
 * beside its own. What nothing changes in is the same object.
 */
export function withTypedRest(value: unknown, isNames = false, isPart = false): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withTypedRest(item, false, isPart));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isJson(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (!isNames && opaque.has(key)) return [key, item] as const;
    const names = !isNames && (key === "properties" || key === "schemas");
    return [key, withTypedRest(item, names, !isNames && key === "allOf")] as const;
  });
  const isSame = entries.every(([key, item]) => item === value[key]);
  const walked: Json = isSame ? value : Object.fromEntries(entries);
  return isNames ? walked : widened(walked, isPart);
}

const opaque = new Set(["example", "examples", "default", "enum", "const"]);

function widened(schema: Json, isPart: boolean): Json {
  const { properties, additionalProperties: rest } = schema;
  if (!isJson(rest) || Object.keys(rest).length === 0) return schema;
  const isComposed = isPart || ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
  // What is beside it elsewhere may be of any type.
  if (isComposed) return { ...schema, additionalProperties: {} };
  const named = isJson(properties) ? Object.values(properties) : [];
  if (named.length === 0) return schema;
  return { ...schema, additionalProperties: { anyOf: [rest, ...named] } };
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
