import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { formatPointer } from "@jumun/openapi/json-pointer";
import { listNodes, type Node, type NodeType } from "@jumun/openapi/node";
import { without } from "../without.ts";

/** A contract with one wrong statement. */
export interface Mutant {
  /** JSON Pointer to the changed node. */
  readonly pointer: string;
  /** `maximum: 101`, `no maximum`. */
  readonly change: string;
  readonly document: Document;
}

/** A node with one change. */
type Edit = readonly [change: string, node: Node];

/** The keys of each node that change requests, responses or the client's results. Texts do not. */
const keys: Partial<Readonly<Record<NodeType, readonly string[]>>> = {
  server: ["url", "variables", "x-environment"],
  securityScheme: ["type", "name", "in", "scheme", "x-prefix", "flows"],
  operation: ["security", "x-idempotent", "x-pagination"],
  split: ["by"],
  half: ["parameters", "x-pagination"],
  halfResponse: ["schema", "examples", "headers"],
  parameter: ["name", "in", "required", "example"],
  requestBody: ["required", "x-whole-body"],
  header: ["required", "example"],
  example: ["value", "x-when"],
  schema: [
    ...["type", "format", "pattern", "enum", "const", "default", "x-extensible-enum"],
    ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
    ...["required", "uniqueItems", "additionalProperties", "oneOf", "anyOf", "allOf"],
    ...["x-failure", "x-envelope"],
  ],
};

/** Booleans that are false if absent. */
const flags = ["required", "x-idempotent", "x-whole-body"];

/** The keys whose members are removed and renamed. */
const maps: Partial<Readonly<Record<NodeType, readonly string[]>>> = {
  document: ["paths"],
  operation: ["responses"],
  requestBody: ["content"],
  response: ["headers", "content"],
  mediaType: ["examples"],
  schema: ["properties"],
};

/** Every change to a single node of a contract. A component is changed once, at its definition. */
export function* listMutants(document: Document): Generator<Mutant> {
  for (const { node, type, tokens } of listNodes(document)) {
    // The vendors' pages are held to operations only.
    if (tokens[0] === "webhooks" || "$ref" in node) continue;
    for (const [change, edited] of edits(type, node)) {
      const whole: Document = Object(withNode(document, tokens, edited));
      yield { pointer: formatPointer(tokens), change, document: whole };
    }
  }
}

function edits(type: NodeType, node: Node): Edit[] {
  return [
    ...(keys[type] ?? []).flatMap((key) => editsOfKey(type, node, key)),
    ...(maps[type] ?? []).flatMap((key) => editsOfMap(node, key)),
    ...(type === "operation" || type === "pathItem" ? shorterLists(node, "parameters") : []),
    ...(type === "pathItem" ? otherMethods(node) : []),
    ...(type === "schema" ? furtherRequired(node) : []),
    ...(type === "split" ? [["halves swapped", swapped(node)] as const] : []),
  ];
}

function editsOfKey(type: NodeType, node: Node, key: string): Edit[] {
  const value = node[key];
  const isFlag = flags.includes(key) && type !== "schema";
  if (value === undefined && !isFlag) return [];
  if (isFlag || typeof value === "boolean") return [edit(node, key, value !== true)];
  // Without a name or an address it is not a contract.
  const isNeeded = /^(?:name|in|url|by)$/.test(key) || (key === "type" && type !== "schema");
  return [
    ...(isNeeded ? [] : [[`no ${key}`, without(node, key)] as const]),
    ...otherValues(key, value).map((other) => edit(node, key, other)),
    ...(Array.isArray(value) ? shorterLists(node, key) : []),
  ];
}

/** Other values of the same kind. */
function otherValues(key: string, value: unknown): unknown[] {
  if (key === "in") return [value === "query" ? "header" : "query"];
  if (key === "scheme") return [value === "bearer" ? "basic" : "bearer"];
  if (key === "type" && typeof value === "string") {
    return [value === "string" ? "integer" : "string", [value, "null"]];
  }
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value === "string") return [`${value}x`];
  if (Array.isArray(value)) {
    const changed = value.flatMap((item, index) => {
      const names = key === "security" ? Object.keys(Object(item)) : [];
      const others = isJsonObject(item) && key !== "value" ? [] : otherValues("", item).slice(0, 1);
      return [...names.map((name) => without(item, name)), ...others].map((other) =>
        value.with(index, other),
      );
    });
    return key === "enum" || key === "x-extensible-enum" ? [...changed, [...value, "x"]] : changed;
  }
  if (!isJsonObject(value)) return ["x"];
  return Object.entries(value).map(([name, inner]) => ({
    ...value,
    [name]: otherValues("", inner)[0],
  }));
}

function shorterLists(node: Node, key: string): Edit[] {
  const list = node[key];
  if (!Array.isArray(list)) return [];
  return list.map((_, index) => [
    `${key} without ${index}`,
    { ...node, [key]: list.toSpliced(index, 1) },
  ]);
}

function editsOfMap(node: Node, key: string): Edit[] {
  const map = node[key];
  if (!isJsonObject(map)) return [];
  const required = Array.isArray(node.required) ? node.required : undefined;
  return Object.keys(map).flatMap((name): Edit[] => {
    const other = key === "responses" ? "418" : key === "content" ? "text/plain" : `${name}x`;
    const isRequired = required?.includes(name) === true;
    const others = isRequired && { required: required.filter((one) => one !== name) };
    const renamed = isRequired && {
      required: required.map((one) => (one === name ? other : one)),
    };
    return [
      [`${key} without ${name}`, { ...node, ...others, [key]: without(map, name) }],
      [`${name} renamed to ${other}`, { ...node, ...renamed, [key]: withKey(map, name, other) }],
    ];
  });
}

function otherMethods(item: Node): Edit[] {
  return ["get", "put", "post", "delete", "patch"]
    .filter((method) => method in item)
    .map((method) => ({ method, other: method === "put" ? "post" : "put" }))
    .filter(({ other }) => !(other in item))
    .map(({ method, other }) => [`${method} renamed to ${other}`, withKey(item, method, other)]);
}

function furtherRequired(schema: Node): Edit[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.keys(Object(schema.properties))
    .filter((name) => !required.includes(name))
    .map((name) => [`${name} required`, { ...schema, required: [...required, name] }]);
}

function swapped(split: Node): Node {
  return { ...split, absent: split.present, present: split.absent };
}

function edit(node: Node, key: string, value: unknown): Edit {
  return [`${key}: ${JSON.stringify(value)}`, { ...node, [key]: value }];
}

/** Renames a key and keeps its position. */
function withKey(node: Node, from: string, to: string): Node {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === from ? to : key, value]),
  );
}

function withNode(parent: unknown, [token, ...rest]: readonly string[], node: Node): unknown {
  if (token === undefined) return node;
  const child = withNode(Reflect.get(Object(parent), token), rest, node);
  return Array.isArray(parent)
    ? parent.with(Number(token), child)
    : { ...Object(parent), [token]: child };
}
