import { isJson, itemsOf, type Json, stepsOf } from "./json.ts";
import type { Notes } from "./notes.ts";

/** What a contract's schema may say; everything else holds a value to nothing that is checked here. */
const kept = new Set([
  ...["$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "properties"],
  ...["patternProperties", "additionalProperties", "propertyNames", "required"],
  ...["dependentRequired", "minProperties", "maxProperties", "items", "prefixItems", "minItems"],
  ...["maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "format", "minimum"],
  ...["maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "description", "title"],
  ...["default", "deprecated", "readOnly", "writeOnly", "examples", "contentEncoding"],
  // What is defined within a schema has a name of its own once all that refers to it is known.
  ...["$dynamicRef", "$defs", "definitions"],
]);

/** Keywords that hold a value to something which nothing here checks: without them more is allowed. */
const unchecked = new Set([
  ...["if", "contains", "minContains", "maxContains", "dependentSchemas", "dependencies"],
  ...["unevaluatedProperties", "unevaluatedItems"],
]);

const types = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** One schema without what nobody reads, and with what it means said in the one way that is read. */
export function tidySchema(schema: Json, pointer: string, notes: Notes): unknown {
  const tidy: Json = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (kept.has(keyword)) tidy[keyword] = value;
    if (unchecked.has(keyword)) {
      notes.changed(`${pointer}/${keyword}`, `The keyword ${keyword} is not checked.`);
    }
  }
  if (/^application\/octet-stream$|^\*\/\*$/.test(String(schema.contentMediaType))) {
    Object.assign(tidy, { type: "string", format: "binary" });
  }
  // What OpenAPI has no format of, and means the one that it has.
  if (tidy.format === "url") tidy.format = "uri";
  tidyType(tidy, pointer, notes);
  tidyRequired(tidy);
  tidyPattern(tidy, pointer, notes);
  for (const keyword of ["properties", "patternProperties"]) {
    if (isJson(tidy[keyword])) tidy[keyword] = withoutBooleans(tidy[keyword]);
  }
  for (const bound of ["exclusiveMinimum", "exclusiveMaximum"]) {
    if (typeof tidy[bound] !== "number") delete tidy[bound];
  }
  const { discriminator } = schema;
  if (isJson(discriminator) && tidy.oneOf === undefined && tidy.anyOf === undefined) {
    notes.changed(
      `${pointer}/discriminator`,
      "A discriminator without oneOf or anyOf beside it is not checked.",
    );
  }
  return discriminated(tidy, discriminator);
}

function tidyType(tidy: Json, pointer: string, notes: Notes): void {
  const named = [tidy.type ?? []].flat();
  const known = named.filter((type) => types.includes(String(type)));
  if (known.length < named.length) {
    notes.changed(`${pointer}/type`, "A type that JSON does not have is taken for any.");
    delete tidy.type;
  }
  if (Array.isArray(tidy.enum)) {
    const values = [...new Set<unknown>(tidy.enum)];
    tidy.enum = values;
    if (values.length === 0) delete tidy.enum;
    else if (values.includes(null) && known.length > 0 && !known.includes("null")) {
      tidy.type = [...known, "null"];
    } else if (known.length > 0 && !values.every((value) => isOneOf(value, known))) {
      delete tidy.type;
      notes.changed(
        `${pointer}/enum`,
        "The values of the enumeration are not of its type; the values are taken.",
      );
    }
  }
}

function isOneOf(value: unknown, known: readonly unknown[]): boolean {
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return known.includes(type) || (type === "number" && known.includes("integer"));
}

function tidyRequired(tidy: Json): void {
  const required = new Set(itemsOf(tidy.required).map(String));
  if (required.size === 0) delete tidy.required;
  else tidy.required = [...required];
}

/** A pattern has to compile under the `u` flag; escapes that say nothing are what mostly keeps it. */
function tidyPattern(tidy: Json, pointer: string, notes: Notes): void {
  if (typeof tidy.pattern !== "string") return;
  const written = [tidy.pattern, tidy.pattern.replace(/\\([^\w\\^$.*+?()[\]{}|/-])/g, "$1")];
  const plain = written.find(compiles);
  if (plain !== undefined) {
    tidy.pattern = plain;
    return;
  }
  delete tidy.pattern;
  notes.changed(
    `${pointer}/pattern`,
    "The pattern does not compile as Unicode, so it is not checked.",
  );
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

function withoutBooleans(schemas: Json): Json {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      schema === true ? {} : schema === false ? { not: {} } : schema,
    ]),
  );
}

/** A discriminator as what it says: the property has that value in that variant, and is there. */
function discriminated(tidy: Json, discriminator: unknown): Json {
  if (!isJson(discriminator) || typeof discriminator.propertyName !== "string") return tidy;
  const { propertyName } = discriminator;
  const mapping = isJson(discriminator.mapping) ? discriminator.mapping : {};
  for (const keyword of ["oneOf", "anyOf"]) {
    if (!Array.isArray(tidy[keyword])) continue;
    tidy[keyword] = itemsOf(tidy[keyword]).map((variant) => {
      if (!isJson(variant) || typeof variant.$ref !== "string") return variant;
      const name = stepsOf(variant.$ref).at(-1) ?? "";
      const mapped = Object.entries(mapping)
        .filter(([, target]) => stepsOf(String(target)).at(-1) === name)
        .map(([value]) => value);
      const values = mapped.length > 0 ? mapped : [name];
      const property = values.length === 1 ? { const: values[0] } : { enum: values };
      const said = { properties: { [propertyName]: property }, required: [propertyName] };
      return { allOf: [variant, { type: "object", ...said }] };
    });
  }
  return tidy;
}
