import type { Document } from "@jumun/openapi/document";
import { mapNodes, type Node } from "@jumun/openapi/node";

/** Keywords about values, which a recording of shapes does not have. */
const aboutValues = new Set([
  "const",
  "enum",
  "x-extensible-enum",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "uniqueItems",
]);

/** The contract with the types and names of its schemas only. */
export function typesOnly(document: Document): Document {
  const types = mapNodes(document, (node, type) =>
    type === "schema" ? withoutValues(node) : node,
  );
  // Only keywords of schemas were left out.
  return { ...document, ...types };
}

/** Variants that only their values tell apart are alike: any of them may fit. */
function withoutValues(schema: Node): Node {
  const { oneOf, ...rest } = Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !aboutValues.has(keyword)),
  );
  if (oneOf === undefined) return rest;
  const { anyOf, allOf = [] } = rest;
  return anyOf === undefined
    ? { ...rest, anyOf: oneOf }
    : { ...rest, allOf: [...[allOf].flat(), { anyOf: oneOf }] };
}
