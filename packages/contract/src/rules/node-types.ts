import { getTypes, type NormalizedNodeType, normalizeTypes } from "@redocly/openapi-core";
import { withOurWords } from "./words.ts";

type Thing = Readonly<Record<string, unknown>>;

const { Root: root } = normalizeTypes(withOurWords(getTypes("oas3_1")));

/**
 * A document with every node replaced: whatever OpenAPI and specs/README.md have a type for, and not
 * what an example, a default or a made-up option holds. References are nodes too; none is followed.
 * @param change is given a node with the nodes inside it replaced already.
 */
export function mapNodes(
  document: object,
  change: (node: Thing, type: NormalizedNodeType) => Thing,
): unknown {
  return mapNode(document, root);

  function mapNode(value: unknown, type: unknown): unknown {
    if (!isNodeType(type)) return value;
    if (Array.isArray(value)) {
      return value.map((item, index) => mapNode(item, settled(type.items, item, String(index))));
    }
    if (!isThing(value)) return value;
    const entries = Object.entries(value).map(([key, child]) => {
      const { properties, additionalProperties } = type;
      const declared = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return [key, mapNode(child, settled(declared, child, key))];
    });
    return change(Object.fromEntries(entries), type);
  }
}

/** Some types depend on the value: `additionalProperties` is a schema or a boolean. */
function settled(type: NormalizedNodeType["items"], value: unknown, key: string): unknown {
  return typeof type === "function" ? type(value, key) : type;
}

function isNodeType(type: unknown): type is NormalizedNodeType {
  return isThing(type) && "name" in type && "properties" in type;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}
