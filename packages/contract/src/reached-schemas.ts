/**
 * The names of the schemas of components that a value leads to, by whatever way; of a reference to
 * something else, the reference itself.
 */
export function reachedSchemas(
  { components }: { readonly components?: unknown },
  value: unknown,
): Set<string> {
  const schemas: unknown = Reflect.get(Object(components), "schemas");
  const found = new Set<string>();
  const look = (part: unknown) => {
    for (const name of referredIn(part)) {
      if (found.has(name)) continue;
      found.add(name);
      look(Reflect.get(Object(schemas), name));
    }
  };
  look(value);
  return found;
}

/** What a value refers to itself. */
function referredIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const reference: unknown = Array.isArray(value) ? undefined : Reflect.get(value, "$ref");
  const own = typeof reference === "string" ? [referredSchema(reference)] : [];
  return [...own, ...Object.values(value).flatMap(referredIn)];
}

/** The name of the schema that a reference leads to or into; the reference itself where it is to none. */
export function referredSchema(reference: string): string {
  const [, step] = /^#\/components\/schemas\/([^/]+)/.exec(reference) ?? [];
  return step === undefined ? reference : decoded(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
