import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { resolve } from "@jumun/openapi/reference";

/** A bound or value of a schema, and whether a value is exactly it. */
interface Facet {
  readonly name: string;
  readonly shownBy: (value: unknown) => boolean;
}

/** The schema and those of its `allOf`. */
export function allOf(document: Document, schema: Referenced<Schema>): Schema[] {
  const own = resolve<Schema>(document, schema);
  return [own, ...(own.allOf ?? []).flatMap((part) => allOf(document, part))];
}

/** The variants in `oneOf` and `anyOf`. */
export function alternativesOf(parts: readonly Schema[]): Referenced<Schema>[] {
  return parts.flatMap(({ oneOf = [], anyOf = [] }) => [...oneOf, ...anyOf]);
}

export function isSchema(value: unknown): value is Referenced<Schema> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Values of `const`, `enum` and `x-extensible-enum`. */
export function listedValues(schema: Schema): unknown[] {
  const growing: unknown = Reflect.get(schema, "x-extensible-enum");
  return [
    ...(schema.const === undefined ? [] : [schema.const]),
    ...(schema.enum ?? []),
    ...(Array.isArray(growing) ? growing : []),
  ];
}

/** The bounds and listed values of one schema. */
export function facetsOf(schema: Schema): Facet[] {
  const step = schema.multipleOf ?? (schema.type === "integer" ? 1 : undefined);
  const bounds: readonly (readonly [string, unknown, (value: unknown) => unknown])[] = [
    ["minimum", schema.minimum, number],
    ["maximum", schema.maximum, number],
    ["exclusiveMinimum", above(schema.exclusiveMinimum, step), number],
    ["exclusiveMaximum", below(schema.exclusiveMaximum, step), number],
    ["minLength", schema.minLength, characters],
    ["maxLength", schema.maxLength, characters],
    ["minItems", schema.minItems, elements],
    ["maxItems", schema.maxItems, elements],
    ["minProperties", schema.minProperties, members],
    ["maxProperties", schema.maxProperties, members],
  ];
  return [
    ...bounds.flatMap(([name, bound, measure]): Facet[] =>
      typeof bound === "number"
        ? [{ name: `${name} ${bound}`, shownBy: (value) => measure(value) === bound }]
        : [],
    ),
    ...listedValues(schema).map((listed): Facet => {
      const text = JSON.stringify(listed);
      return { name: `value ${text}`, shownBy: (value) => JSON.stringify(value) === text };
    }),
  ];
}

/** The nearest value within an exclusive bound; undefined if the numbers have no step. */
function above(bound: unknown, step: number | undefined): number | undefined {
  return typeof bound === "number" && step !== undefined ? bound + step : undefined;
}

function below(bound: unknown, step: number | undefined): number | undefined {
  return typeof bound === "number" && step !== undefined ? bound - step : undefined;
}

function number(value: unknown): unknown {
  return typeof value === "number" ? value : undefined;
}

function characters(value: unknown): unknown {
  return typeof value === "string" ? [...value].length : undefined;
}

function elements(value: unknown): unknown {
  return Array.isArray(value) ? value.length : undefined;
}

function members(value: unknown): unknown {
  return isJsonObject(value) ? Object.keys(value).length : undefined;
}
