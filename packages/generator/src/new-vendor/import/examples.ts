import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { JSONSchemaFaker } from "json-schema-faker";
import { sample } from "openapi-sampler";
import { membersOf, objectOf } from "./json.ts";

/** The name of examples that the imported document does not have. */
export const madeUp = "made-up";

/** Finds valid example values of a schema, without its readOnly or its writeOnly properties. */
export class Examples {
  readonly #document: JsonObject;
  readonly #hidden: "readOnly" | "writeOnly";
  readonly #ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  readonly #validators = new Map<string, ValidateFunction | undefined>();
  readonly #found = new Map<string, unknown>();

  constructor(document: JsonObject, hidden: "readOnly" | "writeOnly") {
    this.#hidden = hidden;
    this.#document = { components: withoutMarked(document.components, hidden) };
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "given:", ...this.#document });
  }

  /** Whether the value is valid; false if the schema cannot be compiled. */
  fits(schema: unknown, value: unknown): boolean {
    const text = JSON.stringify(withoutMarked(schema, this.#hidden) ?? {}).replaceAll(
      '"#/',
      '"given:#/',
    );
    if (!this.#validators.has(text)) this.#validators.set(text, this.#compile(text));
    return this.#validators.get(text)?.(value) ?? false;
  }

  #compile(text: string): ValidateFunction | undefined {
    try {
      return this.#ajv.compile(JSON.parse(text));
    } catch {
      return undefined;
    }
  }

  /** The most readable valid value that `suits` accepts; undefined if none is found. */
  find(schema: unknown, suits: (value: unknown) => boolean = () => true): unknown {
    const text = `${JSON.stringify(schema)} ${suits.name}`;
    if (!this.#found.has(text)) {
      const visible = objectOf(withoutMarked(schema, this.#hidden));
      const accepted = (value: unknown) => suits(value) && this.fits(schema, value);
      this.#found.set(text, firstOf(attempts(visible, this.#document), accepted));
    }
    return this.#found.get(text);
  }
}

function firstOf(
  makers: readonly (() => unknown)[],
  accepted: (value: unknown) => boolean,
): unknown {
  for (const make of makers) {
    try {
      const value = make();
      if (accepted(value)) return value;
    } catch {
      // The libraries throw on schemas that they do not support. The next attempt may succeed.
    }
  }
  return undefined;
}

function attempts(schema: JsonObject, document: JsonObject): (() => unknown)[] {
  return [
    () => sampled(schema, document, false),
    () => sampled(schema, document, true),
    () => "value",
    () => ({ key: "value" }),
    () => ["value"],
    () => ({}),
    ...[1, 2, 3, 4].map((seed) => () => faked(schema, document, seed)),
  ];
}

function sampled(schema: JsonObject, document: JsonObject, skipNonRequired: boolean): unknown {
  if (schema.format === "binary") return "content";
  const value: unknown = sample(schema, { skipNonRequired, quiet: true }, document);
  return JSON.parse(JSON.stringify(value ?? null));
}

/** A value for patterns and bounds, which the sampler ignores. The same seed gives the same value. */
function faked(schema: JsonObject, { components }: JsonObject, seed: number): unknown {
  let state = seed * 0x9e3779b1;
  JSONSchemaFaker.option({
    random: () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
      return state / 2 ** 32;
    },
    requiredOnly: true,
    ignoreMissingRefs: true,
    failOnInvalidFormat: false,
    defaultRandExpMax: 8,
    maxItems: 4,
    refDepthMax: 4,
    minDateTime: "2026-01-01T00:00:00Z",
    maxDateTime: "2026-12-31T00:00:00Z",
  });
  const value: unknown = JSONSchemaFaker.generate(structuredClone({ ...schema, components }));
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Schemas without the properties that have the keyword. */
function withoutMarked(value: unknown, keyword: "readOnly" | "writeOnly"): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutMarked(item, keyword));
  if (!isJsonObject(value)) return value;
  const marked = membersOf(value.properties)
    .filter(([, property]) => property[keyword] === true)
    .map(([name]) => name);
  const entries = Object.entries(value).map(([key, item]) => {
    if (marked.length > 0 && key === "required" && Array.isArray(item)) {
      return [key, item.filter((name) => !marked.includes(name))];
    }
    if (marked.length > 0 && key === "properties") {
      const kept = Object.entries(objectOf(item)).filter(([name]) => !marked.includes(name));
      return [key, withoutMarked(Object.fromEntries(kept), keyword)];
    }
    return [key, withoutMarked(item, keyword)];
  });
  return Object.fromEntries(entries);
}
