/** A JSON object whose members are not known yet. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object; empty for any other value. */
export function membersOf(value: unknown): [name: string, value: unknown][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** The strings of a list; empty for any other value. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The value of a JSON text, or the text itself if it is not JSON. */
export function parseJsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
