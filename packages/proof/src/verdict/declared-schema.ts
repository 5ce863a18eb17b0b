import { type Document, isReference, resolve, type Schema } from "@jumun/contract/document";

/** A schema as the rows of a table: where a value stands, and what it is held to. */
export type Rows = Readonly<Record<string, string>>;

/** Said in words for people; not behaviour. */
const texts = new Set([
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "x-evidence",
  "x-discrepancy",
  "x-ko",
]);

/** Told by rows of their own, by the row of the name, or by the beginning of the row. */
const structure = new Set([
  "$ref",
  "type",
  "properties",
  "items",
  "required",
  "oneOf",
  "anyOf",
  "allOf",
]);

/**
 * The rows of a schema. `.` is the whole; `orders[].bundle_no` a property of each element;
 * `|2` the second of its variants.
 */
export function schemaRows(document: Document, schema: unknown): Rows {
  const rows: Record<string, string> = {};
  addRows(document, schema, "", false, rows);
  return rows;
}

/** One row: `required string minLength 1`. */
export function schemaRow(document: Document, given: unknown, required: boolean): string {
  const schema = whole(document, given);
  const words = Object.entries(schema)
    .filter(([keyword]) => !texts.has(keyword) && !structure.has(keyword))
    .map(([keyword, value]) => `${keyword} ${inWords(value)}`)
    .sort();
  const variants = (["oneOf", "anyOf", "allOf"] as const).flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [`${keyword} ${schema[keyword].length}`],
  );
  const type = schema.type === undefined ? [] : [[schema.type].flat().join(" or ")];
  const row = [...(required ? ["required"] : []), ...type, ...variants, ...words].join(" ");
  return row === "" ? "anything" : row;
}

function addRows(
  document: Document,
  given: unknown,
  place: string,
  required: boolean,
  rows: Record<string, string>,
): void {
  const schema = whole(document, given);
  rows[place === "" ? "." : place] = schemaRow(document, schema, required);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const inner = place === "" ? name : `${place}.${name}`;
    addRows(document, property, inner, schema.required?.includes(name) ?? false, rows);
  }
  // A name that is required and not described would have no row.
  for (const name of schema.required ?? []) {
    if (schema.properties?.[name] === undefined) rows[`${place}.${name}`] = "required";
  }
  if (schema.items !== undefined) addRows(document, schema.items, `${place}[]`, false, rows);
  const variants = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) => list ?? []);
  for (const [index, variant] of variants.entries()) {
    addRows(document, variant, `${place}|${index + 1}`, false, rows);
  }
}

/** A reference with what it points to; OpenAPI 3.1 lets other keywords stand beside it. */
function whole(document: Document, given: unknown): Schema {
  const schema: Schema = Object(given);
  if (!isReference(schema)) return schema;
  const { $ref, ...beside } = schema;
  return { ...whole(document, resolve(document, { $ref })), ...beside };
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  // A text that could be taken for a number or a list stands in quotation marks.
  return typeof value === "string" && !/^[\d-]|^(true|false|null)$|, /.test(value)
    ? value
    : JSON.stringify(value);
}
