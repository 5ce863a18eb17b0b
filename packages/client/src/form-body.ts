import type { FieldEncoding, FieldEncodings } from "./encoded-field.ts";
import { queryText } from "./parameter-style.ts";
import type { EncodedBody } from "./styled-request.ts";

const plain = { style: "form", explode: true } as const;

/**
 * `application/x-www-form-urlencoded` with fields that are lists or objects. Where the contract says
 * nothing else, a list is repeated, and an object is one field of JSON, as OpenAPI has it.
 */
export function formBody(
  contentType: string,
  content: unknown,
  encodings: FieldEncodings,
): EncodedBody {
  const pairs = Object.entries(Object(content)).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : fieldText(name, value, encodings[name]),
  );
  return { contentType, body: pairs.join("").slice(1) };
}

function fieldText(name: string, value: unknown, encoding: FieldEncoding | undefined): string {
  if (encoding?.style) return queryText(name, value, encoding.style);
  if (/[/+]json\b/.test(encoding?.contentType ?? "")) {
    return queryText(name, JSON.stringify(value), plain);
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => queryText(name, written(item), plain)).join("");
}

/** A list in a list is JSON too. */
function written(item: unknown): unknown {
  const isJson = typeof item === "object" && item !== null && !(item instanceof Date);
  return isJson ? JSON.stringify(item) : item;
}
