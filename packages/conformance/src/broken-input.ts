import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { flatInput } from "@jumun/openapi/flat-input";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { allOf, listedValues } from "./sample-values/schema-part.ts";

/** A valid value with one violation. */
interface BrokenValue {
  /** `limit above its maximum of 100`. */
  readonly label: string;
  /** `no-text` (another type than string) and `no-list` (one value for an array) exist in JSON only. */
  readonly kind: "missing" | "bound" | "type" | "no-text" | "no-list";
  readonly value: unknown;
}

/** A valid input with one violation. */
export interface Broken extends BrokenValue {
  /** The violated field of the input. */
  readonly field: string;
  readonly value: Value;
}

type Value = Readonly<Record<string, unknown>>;

/** The input with each required field left out and each bound violated, one at a time. */
export function brokenInputs(
  document: Document,
  operation: ContractOperation,
  input: Value,
): Broken[] {
  const { schema, fields } = flatInput(document, operation);
  const broken = breakObject(document, schema, input, "");
  const least = operation.body && resolve<Schema>(document, operation.body.schema).minProperties;
  if (least === undefined) return broken;
  const inBody = new Set(
    fields.filter(({ in: location }) => location === "body").map(({ name }) => name),
  );
  const rest = Object.entries(input).filter(([name]) => !inBody.has(name));
  const [field = ""] = inBody;
  const value = Object.fromEntries(rest);
  return [...broken, { label: "an empty body", field, kind: "bound", value }];
}

function breakObject(document: Document, schema: Schema, value: Value, path: string): Broken[] {
  const parts = objectParts(document, schema, value);
  return parts.flatMap((part) => {
    const missing = (part.required ?? [])
      .filter((name) => name in value)
      .map((name): Broken => {
        const { [name]: _, ...rest } = value;
        return { label: `${path}${name} left out`, field: name, kind: "missing", value: rest };
      });
    const inside = Object.entries(part.properties ?? {})
      .filter(([name]) => name in value)
      .flatMap(([name, reference]) =>
        breakValue(document, reference, value[name], `${path}${name}`).map((broken) => ({
          ...broken,
          field: name,
          value: { ...value, [name]: broken.value },
        })),
      );
    return [...missing, ...inside];
  });
}

/** The schemas that apply to this value: its own, those of `allOf`, and the variant that it is. */
function objectParts(document: Document, reference: Referenced<Schema>, value: Value): Schema[] {
  const schema = resolve<Schema>(document, reference);
  const fitting = (variants: readonly Referenced<Schema>[] = []) =>
    variants
      .map((part) => resolve<Schema>(document, part))
      .filter((variant) =>
        allOf(document, variant).every((part) => isMeant(document, part, value)),
      );
  const any = fitting(schema.anyOf);
  // A value that violates one of several variants can match another one.
  const alternatives = [...fitting(schema.oneOf), ...(any.length === 1 ? any : [])];
  return [
    schema,
    ...[...(schema.allOf ?? []), ...alternatives].flatMap((part) =>
      objectParts(document, part, value),
    ),
  ];
}

/** Whether the value has the required fields and listed values of this variant. */
function isMeant(document: Document, part: Schema, value: Value): boolean {
  const { required = [], properties = {} } = part;
  const isListed = ([name, property]: [string, Referenced<Schema>]) => {
    const listed = listedValues(resolve<Schema>(document, property));
    return !(name in value) || listed.length === 0 || listed.includes(value[name]);
  };
  return required.every((name) => name in value) && Object.entries(properties).every(isListed);
}

function breakValue(
  document: Document,
  reference: Referenced<Schema>,
  value: unknown,
  path: string,
): BrokenValue[] {
  const schema = resolve<Schema>(document, reference);
  return [
    ...brokenBounds(schema, value, path),
    ...brokenType(schema, value, path),
    ...brokenInside(document, schema, value, path),
  ];
}

function brokenBounds(schema: Schema, value: unknown, path: string): BrokenValue[] {
  const { minimum, maximum, minLength, maxLength, minItems, pattern, format } = schema;
  const against = pattern === undefined ? undefined : textAgainst(pattern);
  const isDate = format === "date-time" || format === "date";
  const bounds: readonly (readonly [string, unknown] | false | undefined)[] = [
    minimum !== undefined && [`below its minimum of ${minimum}`, minimum - 1],
    maximum !== undefined && [`above its maximum of ${maximum}`, maximum + 1],
    minLength !== undefined &&
      minLength > 0 && [`shorter than ${minLength}`, "가".repeat(minLength - 1)],
    maxLength !== undefined && [`longer than ${maxLength}`, "가".repeat(maxLength + 1)],
    minItems !== undefined &&
      minItems > 0 && [`with fewer than ${minItems} items`, Array.from({ length: minItems - 1 })],
    (schema.enum ?? schema.const) !== undefined && ["outside its values", "없는 값"],
    against !== undefined && [`against its pattern ${pattern}`, against],
    isDate && typeof value === "string" && [`not a ${format}`, "어제"],
  ];
  return bounds.flatMap((bound): BrokenValue[] =>
    bound ? [{ label: `${path} ${bound[0]}`, kind: "bound", value: bound[1] }] : [],
  );
}

/** A text that violates a pattern; undefined if the pattern allows all candidates. */
function textAgainst(pattern: string): string | undefined {
  const expression = new RegExp(pattern, "u");
  return ["\u0000", "!", "가", " ", "A", "a", "0"].find((text) => !expression.test(text));
}

function brokenType(schema: Schema, value: unknown, path: string): BrokenValue[] {
  const wrong = typeof value === "string" ? 12.5 : "다른 것";
  if (value === undefined || value === null || schema.type === undefined) return [];
  const types = [schema.type].flat();
  const kind = types.includes("string") ? "no-text" : types.includes("array") ? "no-list" : "type";
  return [{ label: `${path} not of type ${schema.type}`, kind, value: wrong }];
}

function brokenInside(
  document: Document,
  schema: Schema,
  value: unknown,
  path: string,
): BrokenValue[] {
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (typeof schema.items !== "object" || first === undefined) return [];
    const items = breakValue(document, schema.items, first, `${path}[0]`);
    return items.map((one) => ({ ...one, value: [one.value, ...rest] }));
  }
  return isObject(value) ? breakObject(document, schema, value, `${path}.`) : [];
}

function isObject(value: unknown): value is Value {
  return typeof value === "object" && value !== null;
}
