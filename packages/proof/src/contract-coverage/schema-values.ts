import type { Document, Referenced, Schema } from "@jumun/contract/document";
import { allOf, alternativesOf, isObject, isSchema, listedValues } from "./facet.ts";
import { schemaPoints } from "./schema-points.ts";
import type { Validator } from "./validator.ts";

/** A valid value, and what it shows that those before it did not. */
export interface ShowingValue {
  readonly value: unknown;
  readonly shows: readonly string[];
}

interface SchemaJudge {
  readonly document: Document;
  readonly fits: Validator;
}

/** Deep enough for what contains itself, once. */
const deepest = 12;

/**
 * Valid values that together show what a schema declares, as few as need be: each listed value, each
 * bound, each field there and, where it may be, not there. What no value can be made for is not shown.
 *
 * @param samples valid values, whose parts stand wherever nothing else is being shown
 */
export function showingValues(
  judge: SchemaJudge,
  schema: Referenced<Schema>,
  samples: readonly unknown[],
): ShowingValue[] {
  const known = new Set<string>();
  return [...samples, ...candidates(judge, schema, samples, 0)].flatMap((value) => {
    if (value === undefined || !judge.fits(schema, value)) return [];
    const shown = schemaPoints(judge, schema, { value });
    const shows = [...shown].filter((point) => !known.has(point));
    for (const point of shows) known.add(point);
    return shows.length === 0 ? [] : [{ value, shows }];
  });
}

/** Values that may be valid, the plainest first. */
function candidates(
  judge: SchemaJudge,
  reference: Referenced<Schema>,
  samples: readonly unknown[],
  depth: number,
): unknown[] {
  if (depth > deepest) return [];
  const parts = allOf(judge.document, reference);
  const alternatives = alternativesOf(parts);
  const schema = merged(parts);
  const inAlternatives = alternatives.flatMap((alternative) => {
    const together = { ...schema, allOf: [schema, alternative] } as Schema;
    const { oneOf: _, anyOf: __, ...plain } = together;
    return candidates(judge, plain as Schema, fitting(judge, alternative, samples), depth + 1);
  });
  if (schema.properties !== undefined || schema.type === "object") {
    return [...objects(judge, schema, samples, depth), ...inAlternatives];
  }
  if (schema.items !== undefined || schema.type === "array") {
    return [...arrays(judge, schema, samples, depth), ...inAlternatives];
  }
  return [...scalars(schema, samples), ...inAlternatives];
}

function fitting(
  { fits }: SchemaJudge,
  schema: Referenced<Schema>,
  values: readonly unknown[],
): unknown[] {
  return values.filter((value) => fits(schema, value));
}

/** What holds together as one schema. */
function merged(parts: readonly Schema[]): Schema {
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  const required = parts.flatMap((part) => part.required ?? []);
  const { allOf: _, oneOf: __, anyOf: ___, ...rest }: Schema = Object.assign({}, ...parts);
  const isObjectLike = Object.keys(properties).length > 0;
  return { ...rest, ...(isObjectLike && { properties }), required: [...new Set(required)] };
}

function objects(
  judge: SchemaJudge,
  schema: Schema,
  samples: readonly unknown[],
  depth: number,
): unknown[] {
  const required = schema.required ?? [];
  const values = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const seen = samples.flatMap((sample) =>
      isObject(sample) && Object.hasOwn(sample, name) ? [sample[name]] : [],
    );
    const own = fitting(judge, property, seen);
    return { name, values: [...own, ...candidates(judge, property, own, depth + 1)] };
  });
  const full = values.flatMap(({ name, values: [first] }) =>
    first === undefined ? [] : [[name, first] as const],
  );
  const least = full.filter(([name]) => required.includes(name));
  return [
    Object.fromEntries(full),
    Object.fromEntries(least),
    // Where fields exclude each other, each alone.
    ...values.flatMap(({ name, values: own }) =>
      own.flatMap((value) => [
        { ...Object.fromEntries(full), [name]: value },
        { ...Object.fromEntries(least), [name]: value },
      ]),
    ),
  ];
}

function arrays(
  judge: SchemaJudge,
  schema: Schema,
  samples: readonly unknown[],
  depth: number,
): unknown[] {
  const own = samples.filter(Array.isArray).flat();
  const { items, minItems, maxItems, prefixItems = [] } = schema;
  const places = prefixItems.map((each) => candidates(judge, each, [], depth + 1));
  const values = [...own, ...(isSchema(items) ? candidates(judge, items, own, depth + 1) : [])];
  const lengths = [minItems, maxItems].filter((length) => length !== undefined);
  const [first] = values;
  return [
    ...samples,
    ...(places.length > 0 ? [places.map(([value]) => value)] : []),
    ...(minItems === undefined ? [[]] : []),
    ...lengths.map((length) =>
      Array.from({ length }, (_, index) => (schema.uniqueItems ? values[index] : first)),
    ),
    ...values.map((value) => Array.from({ length: Math.max(1, minItems ?? 1) }, () => value)),
  ];
}

function scalars(schema: Schema, samples: readonly unknown[]): unknown[] {
  const { minimum, maximum, minLength, maxLength, multipleOf = 1 } = schema;
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const near = (bound: unknown, step: number) => (typeof bound === "number" ? [bound + step] : []);
  const lengths = [minLength, maxLength].filter((length) => length !== undefined);
  const texts = samples.filter((sample) => typeof sample === "string" && sample !== "");
  return [
    ...samples,
    ...listedValues(schema),
    ...(schema.example === undefined ? [] : [schema.example]),
    ...(schema.default === undefined ? [] : [schema.default]),
    ...(Array.isArray(schema.examples) ? schema.examples : []),
    ...[minimum, maximum].filter((bound) => bound !== undefined),
    ...near(exclusiveMinimum, multipleOf),
    ...near(exclusiveMaximum, -multipleOf),
    ...(typeof exclusiveMaximum === "number"
      ? near(exclusiveMinimum, (exclusiveMaximum - Number(exclusiveMinimum)) / 2)
      : []),
    ...lengths.flatMap((length) =>
      [...texts, "가", "1", "a", "A"].map((text) => stretched(String(text), length)),
    ),
    ...plain(schema),
  ];
}

/** The text again and again, to a number of characters. */
function stretched(text: string, length: number): string {
  const characters = [...text];
  return Array.from({ length }, (_, index) => characters[index % characters.length]).join("");
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-11-02",
  "date-time": "2026-11-02T10:00:00+09:00",
  time: "10:00:00+09:00",
  email: "buyer@shop.invalid",
  uri: "https://shop.invalid/주문",
  uuid: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
};

/** Something of the type, where no sample tells. */
function plain({ type, format = "" }: Schema): unknown[] {
  // Where any type will do, a text may be what will not.
  const types = type === undefined ? ["string", "integer"] : [type].flat();
  const values: Readonly<Record<string, readonly unknown[]>> = {
    string: [formats[format] ?? "가나다", "1", "abc"],
    integer: [1],
    number: [1.5, 1],
    boolean: [true, false],
    null: [null],
  };
  return types.flatMap((one) => values[one] ?? []);
}
