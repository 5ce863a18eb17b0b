/** An object as JSON and literals have it: no list, and nothing else that is iterated (a `Map`). */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}
