import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer, formatPointer, parsePointer } from "@jumun/openapi/json-pointer";
import { resolve } from "@jumun/openapi/reference";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { shownName } from "../shown-name.ts";
import { isRedacted } from "./redacted.ts";
import { typeOf } from "./type-of.ts";

/** A part of a value that its schema does not allow. */
export interface SchemaDifference {
  /** JSON Pointer, with `*` for every element of a list. */
  readonly pointer: string;
  /** `must be string`. */
  readonly because: string;
}

interface Found extends SchemaDifference {
  /** Whether the whole value has another type. */
  readonly isOtherKind: boolean;
}

/** Undeclared fields are reported separately. */
const aboutUndeclared = new Set(["additionalProperties", "unevaluatedProperties"]);

/**
 * Finds out how values differ from the schemas of a contract. Of several variants only the nearest one
 * counts, so that one wrong field is one difference and not one for each variant.
 */
export class SchemaDifferences {
  readonly #document: Document;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #compiled = new Map<object, ValidateFunction>();
  readonly #bare = new Map<object, Schema>();

  constructor(document: Document) {
    this.#document = document;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "contract:", components: document.components });
  }

  of(schema: Referenced<Schema>, value: unknown): SchemaDifference[] {
    return this.#of(schema, value, "").map(({ pointer, because }) => ({ pointer, because }));
  }

  #of(reference: Referenced<Schema>, value: unknown, pointer: string): Found[] {
    if (isRedacted(value) || this.#compile(reference)(value)) return [];
    const schema = resolve<Schema>(this.#document, reference);
    const { oneOf, anyOf, allOf = [], items, properties = {} } = schema;
    const elements = Array.isArray(value) && isJsonObject(items) ? value : [];
    const members = isJsonObject(value) ? Object.entries(value) : [];
    return [
      ...this.#own(schema, value, pointer),
      ...this.#ambiguous(oneOf, value, pointer),
      ...[oneOf, anyOf].flatMap((variants = []) => this.#nearest(variants, value, pointer)),
      ...allOf.flatMap((part) => this.#of(part, value, pointer)),
      ...elements.flatMap((one) =>
        isJsonObject(items) ? this.#of(items, one, `${pointer}/*`) : [],
      ),
      ...members.flatMap(([name, member]) => {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
        return property === undefined
          ? []
          : this.#of(property, member, pointer + formatPointer([shownName(name)]));
      }),
    ];
  }

  /** The keywords of the schema itself, without the schemas that it is composed of. */
  #own(schema: Schema, value: unknown, pointer: string): Found[] {
    const validate = this.#compile(this.#bareOf(schema));
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .filter(({ keyword }) => !aboutUndeclared.has(keyword))
      .map((error) => ({
        pointer: pointer + shownPath(error.instancePath),
        because: sentence(error, value),
        isOtherKind: error.keyword === "type" && error.instancePath === "",
      }));
  }

  #ambiguous(oneOf: Schema["oneOf"] = [], value: unknown, pointer: string): Found[] {
    const fitting = oneOf.filter((variant) => this.#compile(variant)(value)).length;
    const because = "fits more than one variant of oneOf";
    return fitting > 1 ? [{ pointer, because, isOtherKind: false }] : [];
  }

  #nearest(variants: readonly Referenced<Schema>[], value: unknown, pointer: string): Found[] {
    const found = variants.map((variant) => this.#of(variant, value, pointer));
    return found.toSorted((one, other) => distance(one) - distance(other))[0] ?? [];
  }

  #bareOf(schema: Schema): Schema {
    const known = this.#bare.get(schema);
    if (known) return known;
    const { oneOf: _, anyOf: __, allOf: ___, items: ____, ...bare } = schema;
    // The names count for other keywords of the schema; their schemas are checked separately.
    const names = Object.keys(schema.properties ?? {}).map((name) => [name, {}]);
    const own: Schema =
      names.length === 0 ? bare : { ...bare, properties: Object.fromEntries(names) };
    this.#bare.set(schema, own);
    return own;
  }

  #compile(schema: Referenced<Schema>): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract:#/');
    const compiled = this.#ajv.compile(JSON.parse(text));
    this.#compiled.set(schema, compiled);
    return compiled;
  }
}

function distance(found: readonly Found[]): number {
  return found.some(({ isOtherKind }) => isOtherKind) ? Number.MAX_SAFE_INTEGER : found.length;
}

/** The path to a part of the value, with `*` for items of a list. */
function shownPath(instancePath: string): string {
  const tokens = parsePointer(instancePath);
  return formatPointer(tokens.map((token) => (/^\d+$/.test(token) ? "*" : shownName(token))));
}

/** Ajv's message, with the allowed values and the type that was found. */
function sentence(error: ErrorObject, value: unknown): string {
  const { keyword, message = "does not fit", params, instancePath } = error;
  if (keyword === "type") {
    return `${message}; it is ${typeOf(evaluatePointer(value, parsePointer(instancePath)))}`;
  }
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword !== "enum") return message;
  return `must be one of ${params.allowedValues.map((one: unknown) => JSON.stringify(one)).join(", ")}`;
}
