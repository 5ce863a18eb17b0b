import type { InputField, JsonSchema, JsonSchemas, Operation } from "./contract.ts";
import { isCredentialName } from "./credential-name.ts";
import { isObject, ownOf, violations } from "./json-schema.ts";
import { suggestion } from "./similar-name.ts";
import type { Violation } from "./violation.ts";

/** The flat input of a method, taken apart. */
export interface SplitInput {
  readonly parameters: readonly (readonly [name: string, field: InputField, value: unknown])[];
  /** The fields of the body, or the whole of it. */
  readonly body: unknown;
  readonly unknown: readonly string[];
}

/** Everything in an input that the contract does not allow, a phrase each: `limit must be 1 or more`. */
export function checkInput(
  operation: Operation,
  { parameters, body, unknown }: SplitInput,
  schemas: JsonSchemas,
): string[] {
  const problems = unknown.map((name) =>
    unknownField(JSON.stringify(name), name, Object.keys(operation.input)),
  );
  for (const name in operation.input) {
    const field = operation.input[name];
    if (field?.required && field.in !== "body" && !isGiven(name, field, parameters, body)) {
      problems.push(`${name} is required`);
    }
  }
  for (const [name, { schema = {} }, value] of parameters) {
    problems.push(...describe(violations(value, schema, schemas), name));
  }
  const { schema } = operation.body ?? {};
  if (schema === undefined || body === undefined) return problems;
  const root = isWholeBody(operation) ? "body" : "";
  problems.push(...describe(violations(body, schema, schemas), root, inputNames(operation)));
  // Unknown fields of the input itself are reported above, with the parameters among the known names.
  for (const [path, name, names] of unknownNames(body, [schema], schemas, root)) {
    if (path !== "" || root !== "") problems.push(unknownField(join(path, name), name, names));
  }
  return problems;
}

function isGiven(
  name: string,
  field: InputField,
  parameters: SplitInput["parameters"],
  body: unknown,
): boolean {
  return field.in === "whole-body"
    ? body !== undefined
    : parameters.some(([given, , value]) => given === name && value !== null);
}

function isWholeBody({ input }: Operation): boolean {
  return Object.values(input).some((field) => field.in === "whole-body");
}

function unknownField(shown: string, name: string, known: readonly string[]): string {
  const names = known.length === 0 ? "It has no fields" : `Its fields are ${known.join(", ")}`;
  return `${shown} is not a known field.${suggestion(name, known)} ${names}`;
}

/** The input fields by their names in the body, where these differ: `image_urls[]` → `image_urls`. */
function inputNames({ input }: Operation): Map<string, string> {
  return new Map(
    Object.entries(input).flatMap(([name, field]) =>
      field.in === "body" && field.name !== undefined ? [[field.name, name] as const] : [],
    ),
  );
}

function describe(
  found: readonly Violation[],
  root: string,
  names: ReadonlyMap<string, string> = new Map(),
): string[] {
  // An unknown name is reported separately, with the likely spelling.
  const known = found.filter(({ expected }) => expected !== "not be present");
  return known.map(({ pointer, expected, value }) => {
    const path = pointer
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      .map((step, index) => (index === 0 && names.get(step)) || step)
      .reduce(join, root);
    const field = path === "" ? "the input" : path;
    if (expected === "be present") return `${field} is required`;
    return `${field} must ${expected}${given(path, value)}`;
  });
}

/** What was given, unless it can be a secret. */
function given(path: string, value: unknown): string {
  const isSecret = isCredentialName(path.replace(/\[\d+\]/g, ""));
  if (value === undefined || value instanceof Date || isSecret) return "";
  if (Array.isArray(value)) return "; it is a list";
  if (typeof value === "object" && value !== null) return "; it is an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return `; it is ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

/** `orders`, `17` and `bundle_no` as `orders[17].bundle_no`. */
function join(path: string, step: string): string {
  if (/^\d+$/.test(step)) return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

type UnknownName = readonly [path: string, name: string, known: readonly string[]];

/** Members of objects that no schema for them names, unless one of the schemas allows any. */
function unknownNames(
  value: unknown,
  declared: readonly JsonSchema[],
  schemas: JsonSchemas,
  path: string,
  depth = 0,
): UnknownName[] {
  if (typeof value !== "object" || value === null || depth > 100) return [];
  const parts = declared.flatMap((schema) => flatten(schema, schemas));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items }) => items ?? []);
    if (items.length === 0) return [];
    return value.flatMap((item, index) =>
      unknownNames(item, items, schemas, `${path}[${index}]`, depth + 1),
    );
  }
  if (!isObject(value)) return [];
  const isOpen = parts.some(
    ({ additionalProperties, patternProperties }) =>
      patternProperties ?? (additionalProperties && !isNever(additionalProperties)),
  );
  const known = [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))];
  return Object.entries(value).flatMap(([name, member]): UnknownName[] => {
    if (member === undefined) return [];
    const own = parts.flatMap(({ properties = {} }) => ownOf(properties, name) ?? []);
    if (own.length > 0) return unknownNames(member, own, schemas, join(path, name), depth + 1);
    return isOpen || known.length === 0 ? [] : [[path, name, known]];
  });
}

/** `additionalProperties: false` */
function isNever({ not }: JsonSchema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

const flattened = new WeakMap<JsonSchema, readonly JsonSchema[]>();

/** A schema and all that it is composed of. */
function flatten(schema: JsonSchema, schemas: JsonSchemas, depth = 0): readonly JsonSchema[] {
  const cached = flattened.get(schema);
  if (cached !== undefined) return cached;
  if (depth > 20) return [];
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const target = $ref === undefined ? undefined : schemas[$ref];
  const parts = [...(target === undefined ? [] : [target]), ...allOf, ...anyOf, ...oneOf];
  const all = [schema, ...parts.flatMap((part) => flatten(part, schemas, depth + 1))];
  flattened.set(schema, all);
  return all;
}
