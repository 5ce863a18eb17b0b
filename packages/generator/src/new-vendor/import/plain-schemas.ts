import { isJsonObject, type JsonObject } from "@jumun/openapi/json";

/**
 * A document whose schemas say the same in words that a contract may use: `nullable` beside a
 * composition becomes a variant, and a composition of one schema becomes that schema.
 */
export function withPlainSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainSchemas);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withPlainSchemas(member)]);
  return withoutSingleVariant(withoutNullable(Object.fromEntries(members)));
}

function withoutNullable({ nullable, ...schema }: JsonObject): JsonObject {
  if (typeof nullable !== "boolean") {
    return nullable === undefined ? schema : { ...schema, nullable };
  }
  const composition = [schema.oneOf, schema.anyOf].find(Array.isArray);
  if (!nullable || schema.type !== undefined) return schema;
  if (composition !== undefined) composition.push({ type: "null" });
  else if (schema.allOf !== undefined || schema.$ref !== undefined) {
    return { anyOf: [schema, { type: "null" }] };
  }
  return schema;
}

function withoutSingleVariant(schema: JsonObject): JsonObject {
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const { [keyword]: variants, ...rest } = schema;
    if (!Array.isArray(variants) || variants.length !== 1) continue;
    const [variant] = variants;
    if (!isJsonObject(variant) || Object.keys(variant).some((key) => key in rest)) continue;
    return { ...rest, ...variant };
  }
  return schema;
}
