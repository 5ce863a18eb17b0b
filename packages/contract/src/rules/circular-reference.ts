import { isPlainObject, isRef } from "@redocly/openapi-core";

/**
 * The first `$ref` of a document that leads back to itself without ever reaching a thing, as the
 * pointer to where it is written. Redocly stops at such a circle without saying where it is.
 */
export function findCircularReference(document: unknown): string | undefined {
  const references = new Map(listReferences(document, "#"));
  return [...references.keys()].find((start) => {
    const passed = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      at = references.get(at);
    }
    return at === start;
  });
}

/** Each place that is a `$ref`, with the place that it points to. */
function listReferences(value: unknown, pointer: string): [string, string][] {
  if (isRef(value)) return [[pointer, value.$ref]];
  if (!isPlainObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    listReferences(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}
