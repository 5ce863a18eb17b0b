/** A value of a contract that can contain schemas. */
type Json = Readonly<Record<string, unknown>>;

/**
 * The contract with wider `additionalProperties`. In TypeScript they are an index signature, which must also
 * allow the types of the named properties. Unchanged parts stay the same objects.
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
  // Other parts can declare properties of any type.
  if (isComposed) return { ...schema, additionalProperties: {} };
  const named = isJson(properties) ? Object.values(properties) : [];
  if (named.length === 0) return schema;
  return { ...schema, additionalProperties: { anyOf: [rest, ...named] } };
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
