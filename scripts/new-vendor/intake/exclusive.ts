import { follow, isJson, itemsOf, type Json, membersOf } from "./json.ts";

/** What is sure of every value that a schema allows. */
interface Facts {
  readonly types?: ReadonlySet<string>;
  /** The only values, as JSON. */
  readonly values?: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** The only values that a property has, as JSON. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The only properties. */
  readonly only?: ReadonlySet<string>;
}

/** Whether no value can be as two of the variants say. `around` is what holds for all of them. */
export function areExclusive(variants: readonly unknown[], around: Json, document: Json): boolean {
  const common = factsOf(around, document, 0);
  if (common.types?.has("null") && common.types.size > 1) return false;
  const facts = variants.map((variant) => factsOf(variant, document, 0));
  return facts.every((one, index) => facts.slice(index + 1).every((other) => exclude(one, other)));
}

function exclude(one: Facts, other: Facts): boolean {
  if (disjoint(one.types, other.types) || disjoint(one.values, other.values)) return true;
  const isObject = [one, other].every(({ types }) => types?.size === 1 && types.has("object"));
  if (!isObject) return false;
  for (const name of one.required) {
    if (other.only && !other.only.has(name)) return true;
    if (other.required.has(name) && disjoint(one.members.get(name), other.members.get(name))) {
      return true;
    }
  }
  return [...other.required].some((name) => one.only && !one.only.has(name));
}

function disjoint(one?: ReadonlySet<string>, other?: ReadonlySet<string>): boolean {
  return one !== undefined && other !== undefined && ![...one].some((each) => other.has(each));
}

function factsOf(schema: unknown, document: Json, depth: number): Facts {
  const own = follow(document, schema);
  if (!isJson(own) || depth > 20) return { required: new Set(), members: new Map() };
  const parts = itemsOf(own.allOf).map((part) => factsOf(part, document, depth + 1));
  const properties = membersOf(own.properties).map(
    ([name, property]) => [name, factsOf(property, document, depth + 1).values] as const,
  );
  const sure = [...parts.flatMap(({ members }) => [...members]), ...properties].filter(
    (entry): entry is [string, ReadonlySet<string>] => entry[1] !== undefined,
  );
  const only = own.additionalProperties === false ? Object.keys(Object(own.properties)) : undefined;
  const given = [typesOf(own, document, depth), ...parts.map(({ types }) => types)];
  return {
    ...definite("types", intersection(given)),
    ...definite("values", intersection([valuesOf(own), ...parts.map(({ values }) => values)])),
    ...definite("only", intersection([only && new Set(only), ...parts.map((part) => part.only)])),
    required: new Set([
      ...itemsOf(own.required).map(String),
      ...parts.flatMap(({ required }) => [...required]),
    ]),
    members: new Map(sure),
  };
}

function definite<Key extends string>(key: Key, value: ReadonlySet<string> | undefined) {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, ReadonlySet<string>>);
}

function intersection(
  sets: readonly (ReadonlySet<string> | undefined)[],
): ReadonlySet<string> | undefined {
  const [first, ...rest] = sets.filter((set) => set !== undefined);
  return first && new Set([...first].filter((each) => rest.every((set) => set.has(each))));
}

function valuesOf({ enum: values, const: only }: Json): ReadonlySet<string> | undefined {
  if (only !== undefined) return new Set([JSON.stringify(only)]);
  return Array.isArray(values) ? new Set(values.map((value) => JSON.stringify(value))) : undefined;
}

function typesOf(schema: Json, document: Json, depth: number): ReadonlySet<string> | undefined {
  const named = [schema.type ?? []].flat().map(String);
  if (named.length > 0) {
    return new Set(named.map((type) => (type === "integer" ? "number" : type)));
  }
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (Array.isArray(values)) return new Set(values.map(typeOf));
  const variants = itemsOf(schema.oneOf ?? schema.anyOf).map(
    (variant) => factsOf(variant, document, depth + 1).types,
  );
  const known = variants.filter((types) => types !== undefined);
  if (variants.length === 0 || known.length < variants.length) return undefined;
  return new Set(known.flatMap((types) => [...types]));
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
