import { follow, isJson, type Json, objectOf, pointerOf, stepsOf } from "./json.ts";
import { changeSchemas } from "./visit-schemas.ts";

const opaque = new Set(["example", "examples", "default", "enum", "const", "value", "mapping"]);
const named = new Set(["properties", "patternProperties", "schemas"]);
const depth = "#/components/schemas/".split("/").length;

/**
 * Makes a named schema of whatever a schema refers to that is none, as `#/paths/…/schema` or a property
 * of another schema, in place. References to other things are left alone: they are followed.
 */
export function hoistSchemas(document: Json): void {
  const components = objectOf(document.components);
  const schemas = objectOf(components.schemas);
  const names = new Map<string, string>();
  const nameOf = (reference: string): string | undefined => {
    const known = names.get(reference);
    if (known !== undefined) return known;
    const target = follow(document, { $ref: reference });
    if (!isJson(target)) return undefined;
    const steps = stepsOf(reference).filter(
      (step) =>
        !/^(components|schemas|properties|content|schema|paths|\$defs|definitions)$/.test(step),
    );
    let name = steps.join("-").replace(/[^A-Za-z0-9]+/g, "-") || "Schema";
    while (schemas[name] !== undefined) name = `${name}-part`;
    names.set(reference, name);
    schemas[name] = structuredClone(target);
    look(schemas[name], true);
    return name;
  };
  const look = (value: unknown, isSchema: boolean, isNames = false): void => {
    if (Array.isArray(value)) for (const item of value) look(item, isSchema);
    if (!isJson(value)) return;
    const { $ref } = value;
    if (!isNames && isSchema && typeof $ref === "string") {
      const isNamed = /^#\/components\/schemas\//.test($ref) && $ref.split("/").length === depth;
      const name = isNamed ? undefined : nameOf($ref);
      if (name !== undefined) value.$ref = pointerOf("components", "schemas", name);
    }
    for (const [key, item] of Object.entries(value)) {
      if (!isNames && opaque.has(key)) continue;
      look(item, isSchema || key === "schema" || key === "schemas", !isNames && named.has(key));
    }
  };
  look(document, false);
  if (names.size > 0) document.components = { ...components, schemas };
  changeSchemas(document, ({ $defs: _, definitions: __, ...schema }) => schema);
}
