import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isReference, referencedName, resolve } from "@jumun/openapi/reference";

/** Recursive schemas nest without end. */
const maxDepth = 6;

/** A Markdown list of the fields of a schema, with nested fields below each object. */
export function fieldLines(
  document: Document,
  reference: Referenced<Schema>,
  indent = "",
): string[] {
  if (indent.length / 2 >= maxDepth) return [];
  const schema = resolve<Schema>(document, reference);
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) {
    return variants.flatMap((variant, index) => [
      `${indent}- ${titleOf(document, variant, `variant ${index + 1}`)}`,
      ...fieldLines(document, variant, `${indent}  `),
    ]);
  }
  const parts = (schema.allOf ?? []).flatMap((part) => fieldLines(document, part, indent));
  const { items } = schema;
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    fieldLine(document, property, {
      name,
      indent,
      isRequired: schema.required?.includes(name) === true,
    }),
  );
  const rows = typeof items === "object" ? fieldLines(document, items, indent) : [];
  return [...parts, ...own, ...rows];
}

interface Field {
  readonly name: string;
  readonly indent: string;
  readonly isRequired: boolean;
}

function fieldLine(
  document: Document,
  property: Referenced<Schema>,
  { name, indent, isRequired }: Field,
): string[] {
  const { description: own } = property as Schema;
  const description = oneLine(own ?? resolve<Schema>(document, property).description);
  const type = typeText(document, property);
  return [
    `${indent}- \`${name}\` (${type}${isRequired ? ", required" : ""})${description && `: ${description}`}`,
    ...fieldLines(document, property, `${indent}  `),
  ];
}

function titleOf(document: Document, reference: Referenced<Schema>, fallback: string): string {
  const { title, description } = resolve<Schema>(document, reference);
  const name = isReference(reference) ? referencedName(reference) : (title ?? fallback);
  const text = oneLine(description);
  return `${name} (${typeText(document, reference)})${text && `: ${text}`}`;
}

/** `string, minLength 1`, `list of object`, `string: "Y" or "N"`. */
export function typeText(document: Document, reference: Referenced<Schema> | undefined): string {
  if (reference === undefined) return "anything";
  const schema = resolve<Schema>(document, reference);
  const { items, enum: values } = schema;
  const types = [schema.type ?? (schema.properties ? "object" : [])].flat();
  const named =
    types.length === 0
      ? (schema.oneOf ?? schema.anyOf)
        ? "one of"
        : "anything"
      : types.join(" or ");
  const listed = types.includes("array") && typeof items === "object";
  const bounds = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"]
    .map((keyword) => [keyword, Reflect.get(schema, keyword)])
    .filter(([, value]) => value !== undefined)
    .map(([keyword, value]) => `${keyword} ${String(value)}`);
  const choice = values?.map((value) => JSON.stringify(value)).join(" or ");
  return [
    listed ? `list of ${typeText(document, items)}` : named,
    ...(choice === undefined ? [] : [choice]),
    ...bounds,
  ].join(", ");
}

/** A text without line breaks. */
export function oneLine(text: unknown): string {
  return typeof text === "string" ? text.trim().replace(/\s+/g, " ") : "";
}
