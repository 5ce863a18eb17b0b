import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { resolve } from "@jumun/openapi/reference";
import type { Fits } from "../schema.ts";
import { textMatching } from "./pattern-text.ts";
import { schemaFeatures } from "./schema-feature.ts";
import { allOf, alternativesOf, isSchema, listedValues } from "./schema-part.ts";

/** A valid value, and the features that no earlier value shows. */
export interface SampleValue {
  readonly value: unknown;
  readonly shows: readonly string[];
}

interface SchemaJudge {
  readonly document: Document;
  readonly fits: Fits;
}

/** Values that show the same features. The first valid one is taken. */
type Choice = readonly unknown[];

interface Search {
  readonly judge: SchemaJudge;
  /** The enclosing schemas, outermost first. */
  readonly way: readonly Schema[];
  /** Whether one plain value is enough: inside a schema that contains itself. */
  readonly isPlain: boolean;
}

/** The maximum depth of nested schemas. */
const deepest = 16;

/**
 * Valid values that together show every feature of a schema: each listed value, each bound, each field, and
 * each optional field left out. A feature for which no valid value is found is not shown.
 * @param samples valid values, whose parts are used for the other fields
 */
export function sampleValues(
  judge: SchemaJudge,
  schema: Referenced<Schema>,
  samples: readonly unknown[],
): SampleValue[] {
  const way = [resolve<Schema>(judge.document, schema)];
  const tried = candidates({ judge, way, isPlain: false }, schema, samples);
  const given = samples.map((sample) => [sample]);
  return showing(judge, schema, given, tried);
}

function showing(
  judge: SchemaJudge,
  schema: Referenced<Schema>,
  ...values: readonly Iterable<Choice>[]
): SampleValue[] {
  const left = schemaFeatures(judge, schema);
  const shown: SampleValue[] = [];
  for (const choices of values) {
    for (const choice of choices) {
      if (left.size === 0) return shown;
      const [value] = firstThatFits(judge, schema, [choice]);
      if (value === undefined) continue;
      const features = schemaFeatures(judge, schema, { value });
      const shows = [...features].filter((feature) => left.delete(feature));
      if (shows.length > 0) shown.push({ value, shows });
    }
  }
  return shown;
}

/** Valid values of a part: those that show its features, or one if that is enough. */
function partValues(
  search: Search,
  reference: Referenced<Schema>,
  samples: readonly unknown[],
): unknown[] {
  const { judge } = search;
  const inside = entered(search, reference);
  if (inside === undefined) return [];
  if (!inside.isPlain) {
    const shown = showing(judge, reference, candidates(inside, reference, samples));
    if (shown.length > 0) return shown.map(({ value }) => value);
  }
  return firstThatFits(judge, reference, candidates(inside, reference, samples));
}

function firstThatFits(
  { fits }: SchemaJudge,
  schema: Referenced<Schema>,
  choices: Iterable<Choice>,
): unknown[] {
  for (const choice of choices) {
    const value = choice.find((each) => each !== undefined && fits(schema, each));
    if (value !== undefined) return [value];
  }
  return [];
}

/** The search within a schema; undefined at the second recursion. */
function entered(
  { judge, way, isPlain }: Search,
  reference: Referenced<Schema>,
): Search | undefined {
  const own = resolve<Schema>(judge.document, reference);
  const times = way.filter((around) => around === own).length;
  if (times > 1 || way.length > deepest) return undefined;
  return { judge, way: [...way, own], isPlain: isPlain || times === 1 };
}

/** Values that may be valid, the simplest first. */
function* candidates(
  search: Search,
  reference: Referenced<Schema>,
  samples: readonly unknown[],
): Generator<Choice> {
  const { judge } = search;
  const parts = allOf(judge.document, reference);
  const schema = merged(parts);
  if (schema.properties !== undefined || schema.type === "object") {
    yield* objects(search, schema, samples);
  } else if (schema.items !== undefined || schema.type === "array") {
    yield* arrays(search, schema, samples);
  } else yield* scalars(schema, samples).map((value) => [value]);
  for (const alternative of alternativesOf(parts)) {
    const inside = entered(search, alternative);
    if (inside === undefined) continue;
    const together = { ...schema, allOf: [schema, alternative] } as Schema;
    const { oneOf: _, anyOf: __, ...plain } = together;
    const own = candidates(inside, plain as Schema, fitting(judge, alternative, samples));
    if (inside.isPlain) yield firstThatFits(judge, alternative, own);
    else yield* own;
  }
}

function fitting(
  { fits }: SchemaJudge,
  schema: Referenced<Schema>,
  values: readonly unknown[],
): unknown[] {
  return values.filter((value) => fits(schema, value));
}

/** Schemas that apply together, as one schema. */
function merged(parts: readonly Schema[]): Schema {
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  const required = parts.flatMap((part) => part.required ?? []);
  const { allOf: _, oneOf: __, anyOf: ___, ...rest }: Schema = Object.assign({}, ...parts);
  const isObjectLike = Object.keys(properties).length > 0;
  return { ...rest, ...(isObjectLike && { properties }), required: [...new Set(required)] };
}

function* objects(search: Search, schema: Schema, samples: readonly unknown[]): Generator<Choice> {
  const required = schema.required ?? [];
  const values = Object.entries(schema.properties ?? {})
    .filter(([name]) => !search.isPlain || required.includes(name))
    .map(([name, property]) => {
      const seen = samples.flatMap((sample) =>
        isJsonObject(sample) && Object.hasOwn(sample, name) ? [sample[name]] : [],
      );
      const own = fitting(search.judge, property, seen);
      return { name, values: [...own, ...partValues(search, property, own)] };
    });
  const full = values.flatMap(({ name, values: [first] }) =>
    first === undefined ? [] : [[name, first] as const],
  );
  const least = full.filter(([name]) => required.includes(name));
  // The first value of every field, then the second of every field: one object shows many values.
  const most = Math.max(1, ...values.map((each) => each.values.length));
  for (let index = 0; index < most; index += 1) {
    const next = full.map(([name, first]) => {
      const own = values.find((each) => each.name === name)?.values ?? [];
      return [name, own[index] ?? first] as const;
    });
    yield [Object.fromEntries(next)];
  }
  yield [Object.fromEntries(least)];
  // Each value alone, if fields exclude each other.
  for (const { name, values: own } of values) {
    for (const value of own) {
      yield [least, full].map((others) => ({ ...Object.fromEntries(others), [name]: value }));
    }
  }
}

function* arrays(search: Search, schema: Schema, samples: readonly unknown[]): Generator<Choice> {
  const { items, minItems, maxItems, prefixItems = [] } = schema;
  yield* samples.map((sample) => [sample]);
  const places = prefixItems.map((each) => partValues(search, each, []));
  if (places.length > 0) yield [places.map(([value]) => value)];
  if (minItems === undefined) yield [[]];
  const own = samples.filter(Array.isArray).flat();
  const values = [...own, ...(isSchema(items) ? partValues(search, items, own) : [])];
  const [first] = values;
  for (const length of [minItems, maxItems].filter((each) => each !== undefined)) {
    yield [Array.from({ length }, (_, index) => (schema.uniqueItems ? values[index] : first))];
  }
  const fewest = Math.max(1, minItems ?? 1);
  if (!schema.uniqueItems && values.length >= fewest) yield [values];
  for (const value of values) yield [Array.from({ length: fewest }, () => value)];
}

function scalars(schema: Schema, samples: readonly unknown[]): unknown[] {
  const { minimum, maximum, minLength, maxLength, multipleOf = 1 } = schema;
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const near = (bound: unknown, step: number) => (typeof bound === "number" ? [bound + step] : []);
  const lengths = [minLength, maxLength].filter((length) => length !== undefined);
  const allowed = schema.pattern === undefined ? [] : [textMatching(schema.pattern)];
  const given = samples.filter((sample) => typeof sample === "string" && sample !== "");
  const texts = [...given, ...allowed];
  return [
    ...samples,
    ...listedValues(schema),
    ...(schema.example === undefined ? [] : [schema.example]),
    ...(schema.default === undefined ? [] : [schema.default]),
    ...(Array.isArray(schema.examples) ? schema.examples : []),
    ...allowed,
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

/** The text repeated to a number of characters. */
function stretched(text: string, length: number): string {
  const characters = [...text];
  return Array.from({ length }, (_, index) => characters[index % characters.length]).join("");
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-11-02",
  "date-time": "2026-11-02T10:00:00+09:00",
  time: "10:00:00+09:00",
  email: "buyer@shop.invalid",
  uri: "https://shop.invalid/%EC%A3%BC%EB%AC%B8",
  uuid: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
};

/** Values of the type, if there is no sample. */
function plain({ type, format = "" }: Schema): unknown[] {
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
