import type { AnswerSchemas } from "@jumun/client/validate";
import { type Document, resolve } from "@jumun/contract/document";
import { isJson } from "@jumun/contract/media-type";
import { pascalCase } from "@jumun/contract/names";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { literal } from "./literal.ts";

type JsonSchema = AnswerSchemas["schemas"][string];

/** The module behind `@jumun/<vendor>/validate`: the schemas of the answers, and what they are for. */
export function printValidators(
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
): string {
  return `import {
  type AnswerSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: AnswerSchemas = ${literal(describeAnswers(document, operations))};

/**
 * The client's option \`validate\`: holds each answer of a method to the contract. An answer is
 * otherwise taken as it comes, whatever its type says.
 * @example create${pascalCase(vendor)}({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
`;
}

/** The schemas of all answers in JSON, and those that they refer to. */
export function describeAnswers(
  document: Document,
  operations: readonly ContractOperation[],
): AnswerSchemas {
  const pointers = new Set<string>();
  const answers = operations.map(({ id, answers }) => {
    const described = answers.flatMap(({ key, mediaType, schema }: Answer) => {
      if (!isJson(mediaType) || schema === undefined) return [];
      const within = { pointers, owner: `The answer ${key} of ${id}` };
      return [[key, essence(schema, within)] as const];
    });
    return [id, Object.fromEntries(described)] as const;
  });
  const schemas: Record<string, JsonSchema> = {};
  // Grows while it is read: what is referred to refers to more.
  for (const pointer of pointers) {
    const name = nameOf(pointer);
    const within = { pointers, owner: `The schema ${name}` };
    schemas[name] = essence(resolve(document, { $ref: pointer }), within);
  }
  return { answers: Object.fromEntries(answers), schemas };
}

/** What stands behind a keyword: a value, a schema, a list of them, or a record of them. */
const keywords: Readonly<Record<keyof JsonSchema, "value" | "schema" | "list" | "record">> = {
  $ref: "value",
  type: "value",
  enum: "value",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
  not: "schema",
  properties: "record",
  patternProperties: "record",
  additionalProperties: "schema",
  propertyNames: "schema",
  required: "value",
  dependentRequired: "value",
  minProperties: "value",
  maxProperties: "value",
  items: "schema",
  prefixItems: "list",
  minItems: "value",
  maxItems: "value",
  uniqueItems: "value",
  minLength: "value",
  maxLength: "value",
  pattern: "value",
  format: "value",
  minimum: "value",
  maximum: "value",
  exclusiveMinimum: "value",
  exclusiveMaximum: "value",
  multipleOf: "value",
};

/** Keywords that say something about a value and hold it to nothing. */
const annotations = new Set([
  "$comment",
  "contentEncoding",
  "contentMediaType",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "xml",
]);

/** What a schema is part of. */
interface Within {
  /** For messages. */
  readonly owner: string;
  /** Is told what the schema refers to. */
  readonly pointers: Set<string>;
}

/** The schema with nothing in it but what a value is held to. */
function essence(schema: unknown, within: Within): JsonSchema {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  const essential: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(Object(schema))) {
    if (keyword.startsWith("x-") || annotations.has(keyword)) continue;
    if (keyword === "$ref") {
      within.pointers.add(String(value));
      essential.$ref = nameOf(String(value));
    } else if (keyword === "const") {
      essential.enum = [value];
    } else if (keyword === "required") {
      essential.required = required(schema, value);
    } else {
      essential[keyword] = essentialValue(keyword, value, within);
    }
  }
  return essential;
}

function essentialValue(keyword: string, value: unknown, within: Within): unknown {
  const inner = (schema: unknown) => essence(schema, within);
  switch (Object.hasOwn(keywords, keyword) && Reflect.get(keywords, keyword)) {
    case "value":
      return value;
    case "schema":
      return inner(value);
    case "list":
      return Array.isArray(value) ? value.map(inner) : [];
    case "record":
      return Object.fromEntries(
        Object.entries(Object(value)).map(([name, schema]) => [name, inner(schema)]),
      );
    default:
      throw new Error(
        `${within.owner} uses the keyword ${keyword}, which no validator checks. Say it with other keywords, or teach it to packages/client/src/json-schema.ts and scripts/generate/validators.ts.`,
      );
  }
}

/** What is only ever sent is not required of an answer. */
function required(schema: unknown, names: unknown): unknown {
  if (!Array.isArray(names)) return names;
  const properties: unknown = Object(schema).properties;
  return names.filter((name) => Object(Object(properties)[name]).writeOnly !== true);
}

/** `#/components/schemas/UnpaidOrder` as `UnpaidOrder`; where it is no named schema, the whole. */
function nameOf(pointer: string): string {
  return pointer.replace("#/components/schemas/", "");
}
