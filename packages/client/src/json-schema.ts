import { canonical } from "./canonical-json.ts";
import type { JsonSchema, JsonSchemas } from "./contract.ts";
import { hasFormat } from "./json-format.ts";
import { fail, type Location, nearest, pointerOf, type Violation } from "./violation.ts";

type Keyword = keyof JsonSchema;

type Check<Word extends Keyword> = (
  value: unknown,
  wanted: NonNullable<JsonSchema[Word]>,
  at: Location,
  schema: JsonSchema,
) => readonly Violation[];

const none: readonly Violation[] = [];

// How strongly a violation suggests another schema of a `oneOf`: a missing field less than another value.
const missingField = 1_000;
const otherValue = 2_000;

/** Values nested deeper are invalid, so that checking cannot overflow the stack. */
const maxDepth = 200;

export function violations(
  value: unknown,
  schema: JsonSchema,
  schemas: JsonSchemas,
): readonly Violation[] {
  return check({ schemas, checked: new Map(), depth: 0 }, value, schema);
}

function check(at: Location, value: unknown, schema: JsonSchema): readonly Violation[] {
  if (at.depth > maxDepth) return fail(at, value, `be nested at most ${maxDepth} levels deep`);
  let judged = value;
  if (value instanceof Date) {
    if (schema.format === "date-time") judged = value.toJSON();
    else if (!isComposed(schema)) {
      return fail(at, value, "not be a Date: pass a string in the documented format");
    }
  }
  let found = none;
  for (const keyword in schema) {
    if (!isKeyword(keyword)) continue;
    const violations = checkKeyword(keyword, judged, schema, at);
    if (violations.length > 0) found = found.length === 0 ? violations : found.concat(violations);
  }
  return found;
}

function checkKeyword<Word extends Keyword>(
  keyword: Word,
  value: unknown,
  schema: JsonSchema,
  at: Location,
): readonly Violation[] {
  const wanted = schema[keyword];
  return wanted == null ? none : checks[keyword](value, wanted, at, schema);
}

function isKeyword(name: string): name is Keyword {
  return Object.hasOwn(checks, name);
}

/** `false`, which the generator writes as `{ not: {} }`. */
function isNever({ not }: JsonSchema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

function isComposed({ $ref, allOf, anyOf, oneOf }: JsonSchema): boolean {
  return ($ref ?? allOf ?? anyOf ?? oneOf) !== undefined;
}

const checks: { readonly [Word in Keyword]: Check<Word> } = {
  $ref: (value, name, at) => {
    const schema = at.schemas[name] ?? {};
    if (typeof value !== "object" || value === null) return check(at, value, schema);
    // Several alternatives can refer to the same schema. Without the cache, a tree would take exponential
    // time.
    const key = `${name} ${pointerOf(at)}`;
    const found = at.checked.get(key) ?? check(at, value, schema);
    at.checked.set(key, found);
    return found;
  },
  type: (value, wanted, at) => {
    if (typeof wanted === "string") {
      return isOfType(value, wanted) ? none : fail(at, value, `be ${typeNames[wanted] ?? wanted}`);
    }
    if (wanted.some((type) => isOfType(value, type))) return none;
    return fail(at, value, `be ${wanted.map((type) => typeNames[type] ?? type).join(" or ")}`);
  },
  enum: (value, wanted, at) => {
    if (wanted.includes(value)) return none;
    const known = wanted.map(canonical);
    return known.includes(canonical(value))
      ? none
      : fail(at, value, `be ${known.join(" or ")}`, { distance: otherValue });
  },
  allOf: (value, wanted, at) => wanted.flatMap((schema) => check(at, value, schema)),
  anyOf: (value, wanted, at) => {
    const found = wanted.map((schema) => check(at, value, schema));
    return found.some(({ length }) => length === 0) ? none : nearest(found, at, value);
  },
  oneOf: (value, wanted, at) => {
    const found = wanted.map((schema) => check(at, value, schema));
    const matching = found.filter(({ length }) => length === 0).length;
    if (matching === 0) return nearest(found, at, value);
    if (matching === 1) return none;
    return fail(at, value, `match one of ${wanted.length} forms, not several`);
  },
  not: (value, wanted, at) => {
    if (check(at, value, wanted).length > 0) return none;
    const isEmpty = Object.keys(wanted).length === 0;
    return fail(at, value, isEmpty ? "not be present" : "not have a forbidden form");
  },
  properties: (value, wanted, at) =>
    Object.entries(membersOf(value)).flatMap(([name, member]) => {
      const schema = ownOf(wanted, name);
      return schema === undefined ? none : check(within(at, name), member, schema);
    }),
  patternProperties: (value, wanted, at) =>
    Object.entries(membersOf(value)).flatMap(([name, member]) =>
      Object.entries(wanted).flatMap(([pattern, schema]) =>
        matches(pattern, name) ? check(within(at, name), member, schema) : none,
      ),
    ),
  additionalProperties: (value, wanted, at, { properties = {}, patternProperties = {} }) =>
    Object.entries(membersOf(value)).flatMap(([name, member]) => {
      const isKnown =
        ownOf(properties, name) !== undefined ||
        Object.keys(patternProperties).some((pattern) => matches(pattern, name));
      if (isKnown) return none;
      const found = check(within(at, name), member, wanted);
      const known = Object.keys(properties);
      return isNever(wanted) ? found.map((violation) => ({ ...violation, known })) : found;
    }),
  propertyNames: (value, wanted, at) =>
    Object.keys(membersOf(value)).flatMap((name) => check(within(at, name), name, wanted)),
  required: (value, wanted, at) =>
    wanted.flatMap((name) =>
      !isObject(value) || Object.hasOwn(value, name)
        ? none
        : fail(within(at, name), undefined, "be present", { distance: missingField }),
    ),
  dependentRequired: (value, wanted, at) =>
    Object.keys(membersOf(value)).flatMap((present) =>
      (ownOf(wanted, present) ?? []).flatMap((name) =>
        Object.hasOwn(membersOf(value), name)
          ? none
          : fail(within(at, name), undefined, `be present if ${present} is`),
      ),
    ),
  minProperties: limit(memberCount, atLeast, (size) => `have at least ${size} fields`),
  maxProperties: limit(memberCount, atMost, (size) => `have at most ${size} fields`),
  items: (value, wanted, at, { prefixItems = [] }) => {
    const first = prefixItems.length;
    const items = first === 0 ? itemsOf(value) : itemsOf(value).slice(first);
    return items.flatMap((item, index) => check(within(at, first + index), item, wanted));
  },
  prefixItems: (value, wanted, at) =>
    wanted.flatMap((schema, index) =>
      index < itemsOf(value).length
        ? check(within(at, index), itemsOf(value)[index], schema)
        : none,
    ),
  minItems: limit(itemCount, atLeast, (size) => `have at least ${size} items`),
  maxItems: limit(itemCount, atMost, (size) => `have at most ${size} items`),
  uniqueItems: (value, wanted, at) => {
    const items = itemsOf(value);
    if (!wanted || new Set(items.map(canonical)).size === items.length) return none;
    return fail(at, value, "have no item twice");
  },
  minLength: limit(characterCount, atLeast, (size) =>
    size === 1 ? "not be empty" : `have at least ${size} characters`,
  ),
  maxLength: limit(characterCount, atMost, (size) => `have at most ${size} characters`),
  pattern: (value, wanted, at, { minLength = 0 }) => {
    if (typeof value !== "string" || matches(wanted, value)) return none;
    if (wanted !== "\\S") return fail(at, value, `match ${wanted}`);
    // `minLength` has reported an empty string.
    return value === "" && minLength > 0 ? none : fail(at, value, "not be blank");
  },
  format: (value, wanted, at) =>
    hasFormat(value, wanted) ? none : fail(at, value, `be a ${wanted}`),
  minimum: limit(numberOf, atLeast, (bound) => `be ${bound} or more`),
  maximum: limit(numberOf, atMost, (bound) => `be ${bound} or less`),
  exclusiveMinimum: limit(numberOf, isMore, (bound) => `be more than ${bound}`),
  exclusiveMaximum: limit(numberOf, isLess, (bound) => `be less than ${bound}`),
  multipleOf: limit(numberOf, isMultiple, (factor) => `be a multiple of ${factor}`),
};

/** A keyword that limits a number or a size. Values that cannot be measured pass. */
function limit(
  measure: (value: unknown) => number | undefined,
  holds: (measured: number, wanted: number) => boolean,
  must: (wanted: number) => string,
) {
  return (value: unknown, wanted: number, at: Location): readonly Violation[] => {
    const measured = measure(value);
    return measured === undefined || holds(measured, wanted) ? none : fail(at, value, must(wanted));
  };
}

function atLeast(measured: number, wanted: number): boolean {
  return measured >= wanted;
}

function atMost(measured: number, wanted: number): boolean {
  return measured <= wanted;
}

function isMore(measured: number, wanted: number): boolean {
  return measured > wanted;
}

function isLess(measured: number, wanted: number): boolean {
  return measured < wanted;
}

/** Decimal fractions are inexact: 0.3 is a multiple of 0.1. */
function isMultiple(measured: number, wanted: number): boolean {
  const quotient = measured / wanted;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** Counts characters, not UTF-16 units. */
function characterCount(value: unknown): number | undefined {
  return typeof value === "string" ? Array.from(value).length : undefined;
}

function itemCount(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function memberCount(value: unknown): number | undefined {
  return isObject(value) ? Object.keys(value).length : undefined;
}

/** The location of a field or an item. */
function within(parent: Location, key: string | number): Location {
  const { schemas, checked, depth } = parent;
  return { schemas, checked, depth: depth + 1, parent, key };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** Empty for other values, because keywords for objects accept them. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "an array",
};

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(pattern, "u");
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}
