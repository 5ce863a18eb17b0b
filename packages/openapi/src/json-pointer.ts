/** JSON Pointer (RFC 6901). */

/**
 * The tokens of a pointer: `/paths/~1orders` → `paths`, `/orders`. A fragment (`#/paths/…`) is
 * percent-decoded as well.
 */
export function parsePointer(pointer: string): string[] {
  const isFragment = pointer.startsWith("#");
  const [, ...tokens] = (isFragment ? pointer.slice(1) : pointer).split("/");
  return tokens.map((token) =>
    (isFragment ? percentDecode(token) : token).replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}

/** Joins tokens into a JSON Pointer: `paths`, `/orders` → `/paths/~1orders`. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens
    .map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** Joins tokens into a URI fragment in ASCII: `paths`, `/주문` → `#/paths/~1%EC%A3%BC%EB%AC%B8`. */
export function formatFragment(tokens: readonly (string | number)[]): string {
  return appendToFragment("#", tokens);
}

export function appendToFragment(fragment: string, tokens: readonly (string | number)[]): string {
  return [
    fragment,
    ...tokens.map((token) => encodeURIComponent(formatPointer([token]).slice(1))),
  ].join("/");
}

/** The value at a pointer's tokens, or undefined if the document has no value there. */
export function evaluatePointer(document: unknown, tokens: readonly (string | number)[]): unknown {
  let current = document;
  for (const token of tokens) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, token)) {
      return undefined;
    }
    current = Reflect.get(current, token);
  }
  return current;
}

/** A percent-encoded text, or the text itself if it is malformed. */
export function percentDecode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
