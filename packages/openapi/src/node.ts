import type { Document } from "./document.ts";
import { isJsonObject } from "./json.ts";

/** An object of a document: an operation, a schema, a header, or a reference to one. */
export type Node = Readonly<Record<string, unknown>>;

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
  | "halfResponse"
  | "callback"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "example"
  | "response"
  | "header"
  | "schema"
  | "securityScheme";

/** The value of a key: one node, a list of nodes, or nodes by name. */
type Shape = "one" | "list" | "map";
type Children = Readonly<Record<string, readonly [Shape, NodeType]>>;

const everyKey = "*";

/** The keys that contain nodes. Example values, defaults and enums contain values, not nodes. */
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
    examples: ["map", "example"],
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
  half: { responses: ["map", "halfResponse"] },
  halfResponse: { schema: ["one", "schema"] },
  callback: { [everyKey]: ["one", "pathItem"] },
  parameter: {
    schema: ["one", "schema"],
    content: ["map", "mediaType"],
    examples: ["map", "example"],
  },
  requestBody: { content: ["map", "mediaType"] },
  mediaType: { schema: ["one", "schema"], examples: ["map", "example"] },
  example: {},
  response: { headers: ["map", "header"], content: ["map", "mediaType"] },
  header: {
    schema: ["one", "schema"],
    content: ["map", "mediaType"],
    examples: ["map", "example"],
  },
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

/** A node and its position. */
export interface LocatedNode {
  readonly node: Node;
  readonly type: NodeType;
  /** The tokens of the JSON Pointer to it. */
  readonly tokens: readonly string[];
}

/** Every node of a document in its order, outer nodes first. References are nodes too; they are not followed. */
export function listNodes(document: Document | Node): LocatedNode[] {
  return nodesFrom({ ...document }, "document", []);
}

function nodesFrom(node: Node, type: NodeType, tokens: readonly string[]): LocatedNode[] {
  const inner = Object.entries(node).flatMap(([key, value]) => {
    const [shape, childType] = childOf(type, key) ?? [];
    if (shape === undefined || childType === undefined) return [];
    const children = shape === "one" ? [[[key], value] as const] : innerEntries(key, value);
    return children.flatMap(([path, child]) =>
      isJsonObject(child) ? nodesFrom(child, childType, [...tokens, ...path]) : [],
    );
  });
  return [{ node, type, tokens }, ...inner];
}

function innerEntries(key: string, value: unknown): (readonly [path: string[], value: unknown])[] {
  return Object.entries(Object(value)).map(([name, child]) => [[key, name], child] as const);
}

function childOf(type: NodeType, key: string): readonly [Shape, NodeType] | undefined {
  const children = structure[type];
  return Object.hasOwn(children, key) ? children[key] : children[everyKey];
}

/**
 * Returns the replacement of a node.
 * @param node with the nodes inside it already replaced
 * @param original the node in the document
 */
export type Change = (node: Node, type: NodeType, original: Node) => Node;

/** Replaces every node of a document. References are nodes too; they are not followed. */
export function mapNodes(document: Document | Node, change: Change): Node {
  return mapNode({ ...document }, "document", change);
}

function mapNode(node: Node, type: NodeType, change: Change): Node {
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    const [shape, childType] = childOf(type, key) ?? [];
    if (shape === undefined || childType === undefined) return [key, value];
    return [key, mapValue(value, shape, (each) => mapNode(each, childType, change))];
  });
  return change(Object.fromEntries(entries), type, node);
}

/** A value that is not a node is kept: a schema may be `true` or `false`. */
function mapValue(value: unknown, shape: Shape, each: (node: Node) => Node): unknown {
  const mapOne = (one: unknown): unknown => (isJsonObject(one) ? each(one) : one);
  if (shape === "one") return mapOne(value);
  if (shape === "list") return Array.isArray(value) ? value.map(mapOne) : value;
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapOne(one)]));
}
