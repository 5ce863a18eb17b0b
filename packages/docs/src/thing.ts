import type { Document } from "@jumun/contract/document";

/** Any object of a contract: an operation, a schema, a header … or a reference to one. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a thing of a contract is, in OpenAPI's words. */
export type Kind =
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

/** Under a key stands one thing, a list of things, or things by name. */
type Shape = "one" | "list" | "map";
type Children = Readonly<Record<string, readonly [Shape, Kind]>>;

const everyKey = "*";

/** Where the things of a contract stand. Examples, defaults and enumerations are values, not things. */
const structure: Readonly<Record<Kind, Children>> = {
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
 * What a thing is replaced by.
 * @param thing with the things inside it replaced already.
 * @param original as it stands in the contract.
 */
export type Change = (thing: Thing, kind: Kind, original: Thing) => Thing;

/** The contract with every thing replaced. References are things too; they are not followed. */
export function mapThings(document: Document | Thing, change: Change): Thing {
  return mapThing({ ...document }, "document", change);
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapThing(thing: Thing, kind: Kind, change: Change): Thing {
  const children = structure[kind];
  const entries = Object.entries(thing).map(([key, value]): [string, unknown] => {
    const child = children[key] ?? children[everyKey];
    if (child === undefined) return [key, value];
    const [shape, childKind] = child;
    return [key, mapValue(value, shape, (each) => mapThing(each, childKind, change))];
  });
  return change(Object.fromEntries(entries), kind, thing);
}

/** A schema may be `true` or `false`: what is no thing stays as it is. */
function mapValue(value: unknown, shape: Shape, each: (thing: Thing) => Thing): unknown {
  const mapOne = (one: unknown): unknown => (isThing(one) ? each(one) : one);
  if (shape === "one") return mapOne(value);
  if (shape === "list") return Array.isArray(value) ? value.map(mapOne) : value;
  if (!isThing(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapOne(one)]));
}
