import { followReference, isJsonObject, type JsonObject, membersOf } from "./json.ts";

/** The properties of an object, whatever it is composed of. */
export function fieldsOf(document: JsonObject, schema: unknown, depth = 0): [string, unknown][] {
  const own = followReference(document, schema);
  if (!isJsonObject(own) || depth > 20) return [];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => own[key] ?? []);
  return [
    ...membersOf(own.properties),
    ...parts.flatMap((part) => fieldsOf(document, part, depth + 1)),
  ];
}

/** How the value of a field is written. */
export function kindOf(document: JsonObject, schema: unknown): "text" | "list" | "object" {
  const types = typesOf(document, schema);
  if (types.includes("array")) return "list";
  return types.includes("object") ? "object" : "text";
}

/** The types that a value may have, as far as the schema says it. */
export function typesOf(document: JsonObject, schema: unknown, depth = 0): string[] {
  const own = followReference(document, schema);
  if (!isJsonObject(own) || depth > 20) return [];
  const types = [own.type ?? []].flat().map(String);
  if (types.length > 0) return types;
  if (own.properties !== undefined) return ["object"];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => own[key] ?? []);
  return parts.flatMap((part) => typesOf(document, part, depth + 1));
}
