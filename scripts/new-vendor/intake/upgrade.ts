import { upgrade } from "@scalar/openapi-upgrader";
import type { GivenDocument } from "./given-document.ts";
import { isJson, type Json } from "./json.ts";

/** The document as OpenAPI 3.1, in a copy of its own. */
export function upgraded({ root, version }: GivenDocument): Json {
  const document = structuredClone(root);
  if (version === "3.1") return document;
  const clean = withoutSiblings(document, false);
  const converted: unknown = upgrade(isJson(clean) ? clean : {}, "3.1");
  if (!isJson(converted)) throw new Error("The document could not be converted to OpenAPI 3.1.");
  return converted;
}

/** Keywords whose value is data or names, where `$ref` is a name like any other. */
const opaque = new Set(["example", "examples", "default", "enum", "value", "mapping"]);
const named = new Set(["properties", "schemas", "patternProperties"]);

/** In OpenAPI 3.0 whatever stands beside a `$ref` is ignored; in 3.1 it would begin to hold. */
function withoutSiblings(value: unknown, isNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSiblings(item, false));
  if (!isJson(value)) return value;
  if (!isNames && typeof value.$ref === "string") return { $ref: value.$ref };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      !isNames && opaque.has(key) ? item : withoutSiblings(item, !isNames && named.has(key)),
    ]),
  );
}
