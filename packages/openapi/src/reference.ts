import type { Reference, Referenced } from "./document.ts";
import { parsePointer } from "./json-pointer.ts";

export function isReference<T>(value: Referenced<T>): value is Reference;
export function isReference(value: unknown): value is Reference;
export function isReference(value: unknown): value is Reference {
  return (
    typeof value === "object" && value !== null && typeof Reflect.get(value, "$ref") === "string"
  );
}

/**
 * Resolves a reference, or a chain of references, to its value. Any other value is returned unchanged.
 * @throws Error if the reference points to nothing or only to itself
 */
export function resolve<T>(document: object, value: Referenced<T>): T {
  if (!isReference(value)) return value;
  const found = tryResolve(document, value);
  if (found === undefined) {
    throw new Error(`${value.$ref} points to nothing in the contract. Lint the contract first.`);
  }
  // The linter has checked that the reference points to a value of the kind that belongs here.
  return found as T;
}

/** Like `resolve`, for documents that may be invalid: undefined if the reference points to nothing. */
export function tryResolve(document: object, value: unknown): unknown {
  return follow(document, value, new Set());
}

function follow(document: object, value: unknown, visited: Set<string>): unknown {
  let current = value;
  while (isReference(current)) {
    const { $ref } = current;
    if (!$ref.startsWith("#") || visited.has($ref)) return undefined;
    visited.add($ref);
    current = valueAt(document, parsePointer($ref), visited);
  }
  return current;
}

/** A pointer may lead through other references: `#/components/schemas/Order/properties/buyer/type`. */
function valueAt(document: object, tokens: readonly string[], visited: Set<string>): unknown {
  let current: unknown = document;
  for (const token of tokens) {
    const node = hasMember(current, token) ? current : follow(document, current, visited);
    if (!hasMember(node, token)) return undefined;
    current = Reflect.get(node, token);
  }
  return current;
}

function hasMember(value: unknown, name: string): value is object {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

/** The last token of a reference: `#/components/schemas/Order` → `Order`. */
export function referencedName({ $ref }: Reference): string {
  return parsePointer($ref).at(-1) ?? "";
}
