/** A JSON object of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object, and none of anything else. */
export function membersOf(value: unknown): [name: string, value: unknown][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What stands at the end of a local `$ref` ("#/components/…"), or the value itself if it is none. */
export function followReference(document: JsonObject, value: unknown): unknown {
  let found = value;
  const followed = new Set<string>();
  while (isJsonObject(found) && typeof found.$ref === "string" && !followed.has(found.$ref)) {
    followed.add(found.$ref);
    found = resolveReference(document, found.$ref);
  }
  return found;
}

/** What a local reference ("#/components/…") names. */
export function resolveReference(document: JsonObject, reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, name) => (isJsonObject(at) ? at[name] : undefined), document);
}
