import type { Document } from "@jumun/contract/document";

/** An object of a contract: an operation, a schema, a header, or a reference to one. */
export type Node = Readonly<Record<string, unknown>>;

/** The type of a node. */
export type NodeType =
  | "document"
  | "info"
  | "server"
  | "tag"
  | "components"
  | "pathItem"
  | "operation"
  | "split"
  | "half"
  | "callback"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "response"
  | "header"
  | "schema"
  | "securityScheme";

/** The value of a key: one node, a list of nodes, or nodes by name. */
type Shape = "one" | "list" | "map";
type Children = Readonly<Record<string, readonly [Shape, NodeType]>>;

const everyKey = "*";

/** The keys that contain nodes. Examples, defaults and enums contain values, not nodes. */
const structure: Readonly<Record<NodeType, Children>> = {
  document: {
    info: ["one", "info"],
    servers: ["list", "server"],
    tags: ["list", "tag"],
    paths: ["map", "pathItem"],
    webhooks: ["map", "pathItem"],
    components: ["one", "components"],
  },
  info: {},
  server: {},
  tag: {},
  components: {
    callbacks: ["map", "callback"],
    headers: ["map", "header"],
    parameters: ["map", "parameter"],
    pathItems: ["map", "pathItem"],
    requestBodies: ["map", "requestBody"],
    responses: ["map", "response"],
    schemas: ["map", "schema"],
    securitySchemes: ["map", "securityScheme"],
  },
  pathItem: {
    servers: ["list", "server"],
    parameters: ["list", "parameter"],
    get: ["one", "operation"],
    put: ["one", "operation"],
    post: ["one", "operation"],
    delete: ["one", "operation"],
    options: ["one", "operation"],
    head: ["one", "operation"],
    patch: ["one", "operation"],
    trace: ["one", "operation"],
  },
  operation: {
    servers: ["list", "server"],
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["map", "response"],
    callbacks: ["map", "callback"],
    "x-split": ["one", "split"],
  },
  split: { absent: ["one", "half"], present: ["one", "half"] },
  half: {},
  callback: { [everyKey]: ["one", "pathItem"] },
  parameter: { schema: ["one", "schema"], content: ["map", "mediaType"] },
  requestBody: { content: ["map", "mediaType"] },
  mediaType: { schema: ["one", "schema"] },
  response: { headers: ["map", "header"], content: ["map", "mediaType"] },
  header: { schema: ["one", "schema"], content: ["map", "mediaType"] },
  schema: {
    ...schemas("map", ["properties", "patternProperties", "dependentSchemas", "$defs"]),
    ...schemas("list", ["allOf", "anyOf", "oneOf", "prefixItems"]),
    ...schemas("one", ["items", "contains", "additionalProperties", "propertyNames"]),
    ...schemas("one", ["unevaluatedProperties", "unevaluatedItems", "not", "if", "then", "else"]),
  },
  securityScheme: {},
};

function schemas(shape: Shape, keys: readonly string[]): Children {
  return Object.fromEntries(keys.map((key) => [key, [shape, "schema"]]));
}

/**
 * Returns the replacement of a node.
 * @param node with the nodes inside it already replaced
 * @param original the node in the contract
 */
export type Change = (node: Node, type: NodeType, original: Node) => Node;

/** Replaces every node of a contract. References are nodes too; they are not followed. */
export function mapNodes(document: Document | Node, change: Change): Node {
  return mapNode({ ...document }, "document", change);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapNode(node: Node, type: NodeType, change: Change): Node {
  const children = structure[type];
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    const child = children[key] ?? children[everyKey];
    if (child === undefined) return [key, value];
    const [shape, childType] = child;
    return [key, mapValue(value, shape, (each) => mapNode(each, childType, change))];
  });
  return change(Object.fromEntries(entries), type, node);
}

/** A value that is not a node is kept: a schema may be `true` or `false`. */
function mapValue(value: unknown, shape: Shape, each: (node: Node) => Node): unknown {
  const mapOne = (one: unknown): unknown => (isNode(one) ? each(one) : one);
  if (shape === "one") return mapOne(value);
  if (shape === "list") return Array.isArray(value) ? value.map(mapOne) : value;
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapOne(one)]));
}
