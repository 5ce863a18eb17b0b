import { coerceValue, itemsOf } from "./coerce-value.ts";
import type { Encoding } from "./document.ts";
import { type JsonObject, parseJsonOrText } from "./json.ts";
import { isJson } from "./media-type.ts";
import { schemaProperties, valueKind } from "./schema-properties.ts";
import { isDeepMember, nestDeepObject, splitDelimited } from "./serialization-style.ts";

/** How fields of a form are serialized, by field. */
export type FieldEncodings = Readonly<Record<string, Encoding>>;

/**
 * The value that a form was made from: fields by their schemas and encodings. A field that the schema does
 * not declare is a text, or a list of texts.
 */
export function parseForm(
  document: object,
  schema: unknown,
  encodings: FieldEncodings,
  fields: Iterable<readonly [name: string, value: string]>,
): JsonObject {
  const sent = [...fields];
  const deep = Object.keys(encodings).filter((name) => encodings[name]?.style === "deepObject");
  const properties = schemaProperties(document, schema);
  const plain = sent.filter(([field]) => !deep.some((name) => isDeepMember(name, field)));
  const names = new Set(plain.map(([name]) => name));
  return Object.fromEntries([
    ...deep.flatMap((name) => {
      const members = sent.filter(([field]) => isDeepMember(name, field));
      if (members.length === 0) return [];
      return [
        [name, coerceValue(document, properties.get(name), nestDeepObject(name, members))] as const,
      ];
    }),
    ...[...names].map((name) => {
      const texts = plain.filter(([field]) => field === name).map(([, text]) => text);
      const property = properties.get(name);
      return [name, fieldValue(document, property, encodings[name], texts)] as const;
    }),
  ]);
}

function fieldValue(
  document: object,
  schema: unknown,
  encoding: Encoding | undefined,
  texts: readonly string[],
): unknown {
  const [first = ""] = texts;
  if (schema === undefined) return texts.length === 1 ? first : texts;
  if (isJson(encoding?.contentType)) return parseJsonOrText(first);
  if (valueKind(document, schema) !== "array") return coerceValue(document, schema, first);
  const items = itemsOf(document, schema);
  return splitItems(texts, encoding).map((text) => coerceValue(document, items, text));
}

/** A text for each item, or one text that holds several. */
function splitItems(texts: readonly string[], encoding: Encoding = {}): readonly string[] {
  const { style, explode } = encoding;
  const isJoined = style === undefined ? explode === false : !(explode ?? style === "form");
  return isJoined ? texts.flatMap((text) => splitDelimited(style ?? "form", text)) : texts;
}
