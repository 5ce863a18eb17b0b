import { areExclusive } from "./exclusive.ts";
import { isJson, itemsOf, type Json } from "./json.ts";
import type { Notes } from "./notes.ts";

/**
 * A schema without parts that say nothing: empty, doubled, or alone. What says "exactly one of" and
 * means "one of", since a value may be as several of its variants say, becomes `anyOf`.
 */
export function plainComposition(
  schema: Json,
  pointer: string,
  document: Json,
  notes: Notes,
): unknown {
  let plain: Json = { ...schema };
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    if (plain[keyword] === undefined) continue;
    const { [keyword]: members, ...rest } = plain;
    const distinct = distinctMembers(members);
    const isOpen = keyword !== "allOf" && distinct.some(isEmpty);
    const telling = distinct.filter((member) => !isEmpty(member));
    if (isOpen && telling.length > 0) {
      notes.changed(`${pointer}/${keyword}`, `A variant of ${keyword} takes any value, so all do.`);
    }
    if (isOpen || telling.length === 0) plain = rest;
    else if (telling.length > 1) plain = { ...rest, [keyword]: telling };
    else if (Object.keys(rest).length === 0) return telling[0];
    else if (keyword === "allOf") plain = { ...rest, allOf: telling };
    else plain = { ...rest, allOf: [...itemsOf(rest.allOf), ...telling] };
  }
  const { oneOf, ...rest } = plain;
  if (oneOf === undefined || areExclusive(itemsOf(oneOf), rest, document)) return plain;
  notes.changed(
    `${pointer}/oneOf`,
    "The variants of oneOf are not told apart by anything that both require, so it is taken for anyOf.",
  );
  if (rest.anyOf === undefined) return { ...rest, anyOf: oneOf };
  return { ...rest, allOf: [...itemsOf(rest.allOf), { anyOf: oneOf }] };
}

function distinctMembers(members: unknown): unknown[] {
  const byText = new Map(itemsOf(members).map((member) => [JSON.stringify(member), member]));
  return [...byText.values()];
}

function isEmpty(member: unknown): boolean {
  return member === true || (isJson(member) && Object.keys(member).length === 0);
}
