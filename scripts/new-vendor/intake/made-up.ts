import { JSONSchemaFaker } from "json-schema-faker";
import { sample } from "openapi-sampler";
import { isJson, type Json } from "./json.ts";

/**
 * Tries at values that somebody who knows the schema may have made up, the most readable first. Each
 * may throw; whether its value fits is for a validator to say.
 */
export function tries(schema: Json, document: Json): (() => unknown)[] {
  return [
    () => sampled(schema, document, false),
    () => sampled(schema, document, true),
    ...bareTries(schema, document),
  ];
}

/** Those of them that take no value from the schema itself. */
export function bareTries(schema: Json, document: Json): (() => unknown)[] {
  const bare = () => withoutValues(schema);
  const bareDocument = () => ({ components: withoutValues(document.components) });
  return [
    () => sampled(bare(), bareDocument(), false),
    () => sampled(bare(), bareDocument(), true),
    // Where anything is allowed, something is shown.
    ...["value", { key: "value" }, ["value"]].map((value) => () => value),
    // A property may be required that is described nowhere.
    ...[false, true].map(
      (isShort) => () => sampled(described(bare()), described(bareDocument()), isShort),
    ),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => () => faked(bare(), bareDocument(), seed)),
  ];
}

/** A file is its content: the sampler has none for it. */
function sampled(schema: Json, document: Json, skipNonRequired: boolean): unknown {
  if (schema.format === "binary") return "content";
  const value: unknown = sample(schema, { skipNonRequired, quiet: true }, document);
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Knows patterns and bounds, which the sampler does not; the same seed gives the same value. */
function faked(schema: Json, { components }: Json, seed: number): unknown {
  let state = seed * 0x9e3779b1;
  JSONSchemaFaker.option({
    random: () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
      return state / 2 ** 32;
    },
    // The odd seeds fill what is required and no more.
    optionalsProbability: seed % 2 === 1 ? 0 : 0.5,
    alwaysFakeOptionals: false,
    requiredOnly: seed % 2 === 1,
    fillProperties: false,
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

/** With a text for each required property that has no description. */
function described(value: unknown): Json {
  const look = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(look);
    if (!isJson(part)) return part;
    const whole = Object.fromEntries(Object.entries(part).map(([key, item]) => [key, look(item)]));
    if (!Array.isArray(whole.required)) return whole;
    const missing = whole.required.map((name): [string, Json] => [
      String(name),
      { type: "string" },
    ]);
    const properties = isJson(whole.properties) ? whole.properties : {};
    return { ...whole, properties: { ...Object.fromEntries(missing), ...properties } };
  };
  const whole = look(value);
  return isJson(whole) ? whole : {};
}

/** Without the values that a schema suggests itself: they are what did not fit. */
function withoutValues(schema: unknown): Json {
  const bare = stripped(schema, false);
  return isJson(bare) ? bare : {};
}

function stripped(value: unknown, isNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => stripped(item, false));
  if (!isJson(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => isNames || !["default", "example", "examples"].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, item]) => [
      key,
      !isNames && ["enum", "const"].includes(key)
        ? item
        : stripped(item, !isNames && /^(properties|schemas)$/.test(key)),
    ]),
  );
}
