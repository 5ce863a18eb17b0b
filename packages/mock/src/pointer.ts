import { isJsonObject, type JsonObject, resolveReference } from "./json.ts";

/** A JSON Pointer in a fragment (RFC 6901, section 6): ASCII, percent-encoded. */
export function pointer(...tokens: readonly string[]): string {
  return ["#", ...tokens.map(encode)].join("/");
}

/** A place below another one. */
export function below(place: string, ...tokens: readonly string[]): string {
  return [place, ...tokens.map(encode)].join("/");
}

/**
 * Where in the contract the schema of a part of a body stands: down the path of the part, through
 * references, for as long as the schema says it in so many words. Where it has a choice (oneOf) the
 * choice is the place.
 */
export function schemaPointer(
  document: JsonObject,
  start: string,
  schema: unknown,
  path: readonly string[],
): { readonly place: string; readonly schema: unknown } {
  let place = start;
  let here = schema;
  for (const token of [...path, undefined]) {
    while (isJsonObject(here) && typeof here.$ref === "string" && place !== here.$ref) {
      place = here.$ref;
      here = resolveReference(document, place);
    }
    if (token === undefined || !isJsonObject(here)) break;
    const { properties, items } = here;
    if (isJsonObject(properties) && properties[token] !== undefined) {
      place = below(place, "properties", token);
      here = properties[token];
    } else if (/^\d+$/.test(token) && isJsonObject(items)) {
      place = below(place, "items");
      here = items;
    } else {
      break;
    }
  }
  return { place, schema: here };
}

function encode(token: string): string {
  return encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"));
}
