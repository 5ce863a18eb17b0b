import { hasFormat } from "./json-format.ts";
import {
  canonical,
  isObject,
  isOfType,
  isWhole,
  itemsOf,
  lengthOf,
  membersOf,
  numberOf,
  ownOf,
} from "./json-value.ts";
import {
  missingField,
  must,
  nearest,
  otherValue,
  type Position,
  type Violation,
  within,
} from "./violation.ts";

/**
 * What is understood of JSON Schema 2020-12, with every keyword's meaning as it is there. `$ref` is
 * the name of one of the schemas beside it.
 */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly properties?: JsonSchemas;
  readonly patternProperties?: JsonSchemas;
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/** Where a value stands, and what a `$ref` there can name. */
interface Place extends Position {
  readonly schemas: JsonSchemas;
  /** What was found wrong with an object or a list already, by the schema's name and the place. */
  readonly found: Map<string, Violation[]>;
}

type Keyword = keyof JsonSchema;

type Check<Word extends Keyword> = (
  value: unknown,
  wanted: NonNullable<JsonSchema[Word]>,
  place: Place,
  schema: JsonSchema,
) => Violation[];

/** Everything in the value that is not as the schema says. */
export function violations(value: unknown, schema: JsonSchema, schemas: JsonSchemas): Violation[] {
  return violationsAt({ pointer: "", schemas, found: new Map() }, value, schema);
}

function violationsAt(place: Place, value: unknown, schema: JsonSchema): Violation[] {
  const found: Violation[] = [];
  for (const keyword of Object.keys(schema)) {
    if (isKeyword(keyword)) found.push(...check(keyword, value, schema, place));
  }
  return found;
}

function check<Word extends Keyword>(
  keyword: Word,
  value: unknown,
  schema: JsonSchema,
  place: Place,
): Violation[] {
  const wanted = schema[keyword];
  return wanted == null ? [] : checks[keyword](value, wanted, place, schema);
}

function isKeyword(name: string): name is Keyword {
  return Object.hasOwn(checks, name);
}

const checks: { readonly [Word in Keyword]: Check<Word> } = {
  $ref: (value, name, place) => {
    const look = () => violationsAt(place, value, place.schemas[name] ?? {});
    if (typeof value !== "object") return look();
    // Many forms may lead to the same schema of a part; in a tree that would be many more at each level.
    const key = `${name} ${place.pointer}`;
    const found = place.found.get(key) ?? look();
    place.found.set(key, found);
    return found;
  },
  type: (value, wanted, place) => {
    const types = typeof wanted === "string" ? [wanted] : wanted;
    return must(
      types.some((type) => isOfType(value, type)),
      place,
      `be ${types.map((type) => typeNames[type] ?? type).join(" or ")}`,
    );
  },
  enum: (value, wanted, place) => {
    const text = canonical(value);
    const known = wanted.map(canonical);
    return must(known.includes(text), place, `be ${known.join(" or ")}`, otherValue);
  },
  allOf: (value, wanted, place) => wanted.flatMap((schema) => violationsAt(place, value, schema)),
  anyOf: (value, wanted, place) => {
    const found = wanted.map((schema) => violationsAt(place, value, schema));
    return found.some(({ length }) => length === 0) ? [] : nearest(found, place);
  },
  oneOf: (value, wanted, place) => {
    const found = wanted.map((schema) => violationsAt(place, value, schema));
    const matching = found.filter(({ length }) => length === 0).length;
    if (matching === 0) return nearest(found, place);
    return must(matching === 1, place, `be as one of its ${wanted.length} forms, not as several`);
  },
  not: (value, wanted, place) => {
    const isNothing = Object.keys(wanted).length === 0;
    const fits = violationsAt(place, value, wanted).length === 0;
    return must(!fits, place, isNothing ? "not be there" : "not be as is forbidden");
  },
  properties: (value, wanted, place) =>
    Object.entries(membersOf(value)).flatMap(([name, member]) => {
      const schema = ownOf(wanted, name);
      return schema === undefined ? [] : violationsAt(within(place, name), member, schema);
    }),
  patternProperties: (value, wanted, place) =>
    Object.entries(membersOf(value)).flatMap(([name, member]) =>
      Object.entries(wanted).flatMap(([pattern, schema]) =>
        matches(pattern, name) ? violationsAt(within(place, name), member, schema) : [],
      ),
    ),
  additionalProperties: (value, wanted, place, { properties = {}, patternProperties = {} }) =>
    Object.entries(membersOf(value)).flatMap(([name, member]) => {
      const isKnown =
        ownOf(properties, name) !== undefined ||
        Object.keys(patternProperties).some((pattern) => matches(pattern, name));
      return isKnown ? [] : violationsAt(within(place, name), member, wanted);
    }),
  propertyNames: (value, wanted, place) =>
    Object.keys(membersOf(value)).flatMap((name) =>
      violationsAt(within(place, name), name, wanted),
    ),
  required: (value, wanted, place) => {
    if (!isObject(value)) return [];
    return wanted.flatMap((name) =>
      must(Object.hasOwn(value, name), within(place, name), "be there", missingField),
    );
  },
  dependentRequired: (value, wanted, place) =>
    Object.keys(membersOf(value)).flatMap((present) =>
      (ownOf(wanted, present) ?? []).flatMap((name) =>
        must(
          Object.hasOwn(membersOf(value), name),
          within(place, name),
          `be there, as ${present} is`,
        ),
      ),
    ),
  minProperties: (value, wanted, place) => {
    if (!isObject(value)) return [];
    return must(Object.keys(value).length >= wanted, place, `have at least ${wanted} fields`);
  },
  maxProperties: (value, wanted, place) =>
    must(Object.keys(membersOf(value)).length <= wanted, place, `have at most ${wanted} fields`),
  items: (value, wanted, place, { prefixItems = [] }) =>
    itemsOf(value)
      .slice(prefixItems.length)
      .flatMap((item, index) =>
        violationsAt(within(place, prefixItems.length + index), item, wanted),
      ),
  prefixItems: (value, wanted, place) =>
    itemsOf(value)
      .slice(0, wanted.length)
      .flatMap((item, index) => violationsAt(within(place, index), item, wanted[index] ?? {})),
  minItems: (value, wanted, place) =>
    must(!Array.isArray(value) || value.length >= wanted, place, `have at least ${wanted} items`),
  maxItems: (value, wanted, place) =>
    must(itemsOf(value).length <= wanted, place, `have at most ${wanted} items`),
  uniqueItems: (value, wanted, place) => {
    const items = itemsOf(value);
    const isUnique = new Set(items.map(canonical)).size === items.length;
    return must(!wanted || isUnique, place, "have no item twice");
  },
  minLength: (value, wanted, place) =>
    must(lengthOf(value, wanted) >= wanted, place, `have at least ${wanted} characters`),
  maxLength: (value, wanted, place) =>
    must(lengthOf(value, 0) <= wanted, place, `have at most ${wanted} characters`),
  pattern: (value, wanted, place) =>
    must(typeof value !== "string" || matches(wanted, value), place, `match ${wanted}`),
  format: (value, wanted, place) => must(hasFormat(value, wanted), place, `be a ${wanted}`),
  minimum: (value, wanted, place) =>
    must(numberOf(value, wanted) >= wanted, place, `be ${wanted} or more`),
  maximum: (value, wanted, place) =>
    must(numberOf(value, wanted) <= wanted, place, `be ${wanted} or less`),
  exclusiveMinimum: (value, wanted, place) =>
    must(numberOf(value, Number.POSITIVE_INFINITY) > wanted, place, `be more than ${wanted}`),
  exclusiveMaximum: (value, wanted, place) =>
    must(numberOf(value, Number.NEGATIVE_INFINITY) < wanted, place, `be less than ${wanted}`),
  multipleOf: (value, wanted, place) =>
    must(isWhole(numberOf(value, 0) / wanted), place, `be a multiple of ${wanted}`),
};

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
