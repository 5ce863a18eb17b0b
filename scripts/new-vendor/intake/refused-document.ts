import { isJson, type Json, pointerOf } from "./json.ts";

/** The most values that a document may have, aliases written out. */
const most = 2_000_000;

/**
 * Refuses a document that a few aliases make too large to be written out, or endless.
 * @throws Error that says so in a sentence
 */
export function refuseUnfolding(path: string, root: Json): void {
  const sizes = new Map<object, number>();
  const sizeOf = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    // Whoever asks for it again before it is known is inside it.
    sizes.set(value, Number.POSITIVE_INFINITY);
    const size = Object.values(value).reduce<number>((sum, item) => sum + sizeOf(item), 1);
    sizes.set(value, size);
    return size;
  };
  const size = sizeOf(root);
  if (size <= most) return;
  const what = Number.isFinite(size) ? `${size.toExponential(1)} values` : "no end";
  throw new Error(
    `${path} has aliases that, written out, make ${what} of it: no more than ${most} are read.`,
  );
}

/** Keywords whose value is data, where `$ref` is a name like any other. */
const opaque = new Set(["example", "examples", "default", "enum", "const", "value"]);
const named = new Set(["properties", "patternProperties", "schemas", "$defs"]);

/** The first reference that leads out of the document. */
export function outsideReference(
  root: Json,
): { readonly pointer: string; readonly reference: string } | undefined {
  const seen = new Set<object>();
  const look = (
    value: unknown,
    steps: readonly string[],
    isNames: boolean,
  ): ReturnType<typeof outsideReference> => {
    if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
    seen.add(value);
    const { $ref } = isJson(value) ? value : {};
    if (!isNames && typeof $ref === "string" && !$ref.startsWith("#")) {
      return { pointer: pointerOf(...steps, "$ref"), reference: $ref };
    }
    for (const [key, item] of Object.entries(value)) {
      if (!isNames && opaque.has(key)) continue;
      const found = look(item, [...steps, key], !isNames && named.has(key));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(root, [], false);
}
