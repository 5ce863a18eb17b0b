import type { Document, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { isReference, resolve } from "@jumun/openapi/reference";

/** The contract with the descriptions of referenced schemas copied to the properties that refer to them. */
export function describedProperties(document: Document): Document {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, member]) => [
      key,
      key === "properties" && isJsonObject(member)
        ? Object.fromEntries(
            Object.entries(member).map(([name, property]) => [
              name,
              walk(described(document, property)),
            ]),
          )
        : walk(member),
    ]);
    return Object.fromEntries(entries);
  };
  const { components } = document;
  const schemas = walk(components?.schemas ?? {}) as Record<string, Schema>;
  return { ...document, components: { ...components, schemas } };
}

function described(document: Document, property: unknown): unknown {
  if (!isJsonObject(property) || !isReference<Schema>(property)) return property;
  const { description } = resolve<Schema>(document, property);
  return description === undefined ? property : { description, ...property };
}
