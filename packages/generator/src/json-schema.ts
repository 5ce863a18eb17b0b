import type { JsonSchema } from "@jumun/client/contract";
import type { Document } from "@jumun/openapi/document";
import { resolve } from "@jumun/openapi/reference";

/** Reads schemas without annotations, and collects the named schemas that they refer to. */
export class SchemaReader {
  readonly #document: Document;
  readonly #direction: "request" | "response";
  readonly #pointers = new Set<string>();

  constructor(document: Document, direction: "request" | "response") {
    this.#document = document;
    this.#direction = direction;
  }

  /** @param owner for messages: `The body of createOrder` */
  read(schema: unknown, owner: string): JsonSchema {
    if (schema === true) return {};
    if (schema === false) return { not: {} };
    const read: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(Object(schema))) {
      if (keyword.startsWith("x-") || annotations.has(keyword)) continue;
      if (keyword === "$ref") {
        this.#pointers.add(String(value));
        read.$ref = nameOf(String(value));
      } else if (keyword === "const") {
        read.enum = [value];
      } else if (keyword === "required") {
        const names = this.#required(schema, value);
        if (names.length > 0) read.required = names;
      } else if (!(keyword === "format" && value === "binary")) {
        const kept = this.#keyword(keyword, value, owner);
        if (kept !== undefined) read[keyword] = kept;
      }
    }
    return isBinary(schema) ? {} : read;
  }

  /** The named schemas that were referred to so far. */
  named(): Readonly<Record<string, JsonSchema>> {
    const schemas: Record<string, JsonSchema> = {};
    // The set grows during the loop: named schemas refer to others.
    for (const pointer of this.#pointers) {
      const name = nameOf(pointer);
      schemas[name] = this.read(resolve(this.#document, { $ref: pointer }), `The schema ${name}`);
    }
    return schemas;
  }

  #keyword(keyword: string, value: unknown, owner: string): unknown {
    const inner = (schema: unknown) => this.read(schema, owner);
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
        // Unsupported keywords are ignored in requests. A response must not pass without a full check.
        if (this.#direction === "request") return undefined;
        throw new Error(
          `${owner} uses the keyword ${keyword}, which the client does not check. Express it with other keywords, or add it to packages/client/src/json-schema.ts and packages/generator/src/json-schema.ts.`,
        );
    }
  }

  /** A writeOnly property is not required in a response, and a readOnly property not in a request. */
  #required(schema: unknown, names: unknown): unknown[] {
    const properties: unknown = Object(schema).properties;
    const foreign = this.#direction === "response" ? "writeOnly" : "readOnly";
    const list: unknown[] = Array.isArray(names) ? names : [];
    return list.filter((name) => Object(Object(properties)[String(name)])[foreign] !== true);
  }
}

/** The kind of value behind each keyword: a value, a schema, a list of them, or a record of them. */
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

/** Keywords that describe a value without limiting it. */
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

/** A file can be a string, bytes or a Blob. */
function isBinary(schema: unknown): boolean {
  return Object(schema).format === "binary";
}

/** `#/components/schemas/UnpaidOrder` as `UnpaidOrder`. Other pointers stay whole. */
function nameOf(pointer: string): string {
  return pointer.replace("#/components/schemas/", "");
}
