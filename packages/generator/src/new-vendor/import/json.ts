import { isJsonObject, type JsonObject } from "@jumun/openapi/json";

/** The object, or an empty one for any other value. */
export function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The members that are objects. */
export function membersOf(value: unknown): [name: string, member: JsonObject][] {
  return Object.entries(objectOf(value)).filter((entry): entry is [string, JsonObject] =>
    isJsonObject(entry[1]),
  );
}

export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
