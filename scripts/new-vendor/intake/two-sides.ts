import { isJson, itemsOf, type Json, objectOf, pointerOf, stepsOf } from "./json.ts";
import { changeSchema, schemaHolders } from "./visit-schemas.ts";

const suffix = "ToSend";

/**
 * What is `readOnly` is never sent, and what is `writeOnly` never comes back: where a schema has such a
 * property, requests get a schema of their own without the one, and answers lose the other. In place.
 */
export function separateSides(document: Json): void {
  const components = objectOf(document.components);
  const schemas = objectOf(components.schemas);
  const oneSided = oneSidedSchemas(schemas);
  const toSend: Json = {};
  const sent = (schema: unknown): unknown =>
    changeSchema(schema, "", (each) => {
      const own = withoutProperties(each, (property) => is("readOnly", property, schemas));
      const name = nameOf(own);
      if (name === undefined || !oneSided.has(name)) return own;
      const copy = `${name}${suffix}`;
      if (toSend[copy] === undefined) {
        toSend[copy] = {};
        toSend[copy] = sent(schemas[name]);
      }
      return { ...own, $ref: pointerOf("components", "schemas", copy) };
    });
  const holders = schemaHolders(document).filter(({ holder }) => holder.schema !== undefined);
  for (const { holder, side } of holders) {
    if (side === "request") holder.schema = sent(holder.schema);
    if (side === "answer") holder.schema = received(holder.schema, schemas);
  }
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = received(schema, schemas);
  components.schemas = { ...schemas, ...toSend };
}

function received(schema: unknown, schemas: Json): unknown {
  return changeSchema(schema, "", (each) =>
    withoutProperties(each, (property) => is("writeOnly", property, schemas)),
  );
}

function withoutProperties(schema: Json, isOut: (property: unknown) => boolean): Json {
  if (!isJson(schema.properties)) return schema;
  const out = Object.entries(schema.properties)
    .filter(([, property]) => isOut(property))
    .map(([name]) => name);
  if (out.length === 0) return schema;
  const { properties, required, ...rest } = schema;
  const kept = Object.entries(objectOf(properties)).filter(([name]) => !out.includes(name));
  const still = itemsOf(required).filter((name) => !out.includes(String(name)));
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    ...(still.length > 0 && { required: still }),
  };
}

/** Names of the schemas that have a one-sided property, or lead to one that has. */
function oneSidedSchemas(schemas: Json): Set<string> {
  const found = new Set<string>();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const [name, schema] of Object.entries(schemas)) {
      changeSchema(schema, "", (each) => {
        const properties = Object.values(objectOf(each.properties));
        const own = properties.some(
          (property) => is("readOnly", property, schemas) || is("writeOnly", property, schemas),
        );
        if (own || found.has(nameOf(each) ?? "")) found.add(name);
        return each;
      });
    }
  }
  return found;
}

function is(word: "readOnly" | "writeOnly", property: unknown, schemas: Json): boolean {
  if (!isJson(property)) return false;
  return property[word] === true || objectOf(schemas[nameOf(property) ?? ""])[word] === true;
}

function nameOf({ $ref }: Json): string | undefined {
  const [, , name, ...rest] = typeof $ref === "string" ? stepsOf($ref) : [];
  return rest.length === 0 ? name : undefined;
}
