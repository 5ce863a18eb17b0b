import type { Location } from "@redocly/openapi-core";
import type { Node } from "./node.ts";

/** The schemas that apply together: the schema, the keys beside its `$ref`, and its allOf. */
export function parts(schema: Node, seen: ReadonlySet<unknown> = new Set()): Node[] {
  if (seen.has(schema.value)) return [];
  const known = new Set([...seen, schema.value]);
  const composed = [schema, ...schema.beside].flatMap((part) => part.get("allOf")?.items() ?? []);
  return [schema, ...schema.beside, ...composed.flatMap((part) => parts(part, known))];
}

/** The alternatives of a oneOf and of an anyOf. */
function choices(part: Node): Node[][] {
  return ["oneOf", "anyOf"]
    .map((keyword) => part.get(keyword)?.items() ?? [])
    .filter((variants) => variants.length > 0);
}

/** Whether the schema is written as `{}`: any value is valid. */
export function isOpen(schema: Node | undefined): boolean {
  return schema !== undefined && schema.beside.length === 0 && schema.isEmpty;
}

function isOfType(part: Node, type: string): boolean {
  const types = part.get("type");
  const named = types?.text === undefined ? types?.texts() : [types.text];
  return named?.includes(type) === true && named.every((name) => name === type || name === "null");
}

/** Whether every valid value has the type or is null. */
export function isAlways(
  schema: Node,
  type: "array" | "integer" | "object",
  seen: ReadonlySet<unknown> = new Set(),
): boolean {
  if (seen.has(schema.value)) return false;
  const known = new Set([...seen, schema.value]);
  return parts(schema).some(
    (part) =>
      isOfType(part, type) ||
      (type === "object" &&
        part.get("type") === undefined &&
        part.get("properties") !== undefined) ||
      choices(part).some((variants) => variants.every((variant) => isAlways(variant, type, known))),
  );
}

/** Every property that a value may have, with its first declaration. */
export function properties(
  schema: Node,
  seen: ReadonlySet<unknown> = new Set(),
): Map<string, PropertyNode> {
  if (seen.has(schema.value)) return new Map();
  const known = new Set([...seen, schema.value]);
  const found = parts(schema).flatMap((part) => {
    const own = part.get("properties");
    const declared =
      own?.keys().map((name): [string, PropertyNode] => {
        return [name, { location: own.location.child([name]), node: own.get(name) }];
      }) ?? [];
    return [
      ...declared,
      ...choices(part)
        .flat()
        .flatMap((variant) => [...properties(variant, known)]),
    ];
  });
  return new Map(found.reverse());
}

/** The declaration of a property, and its schema, which can be in another location. */
export interface PropertyNode {
  readonly location: Location;
  readonly node: Node | undefined;
}

/** The properties that every valid value has. */
export function requiredProperties(schema: Node): string[] {
  return parts(schema).flatMap((part) => part.get("required")?.texts() ?? []);
}

/** Whether the steps lead to an array in every alternative. */
export function leadsToArray(schema: Node, steps: readonly string[]): boolean {
  return leads(schema, steps, (target) => isAlways(target, "array"), new Set());
}

/** Whether the steps lead to a declared value in every alternative. */
export function leadsTo(schema: Node, steps: readonly string[]): boolean {
  return leads(schema, steps, () => true, new Set());
}

function leads(
  schema: Node,
  steps: readonly string[],
  isTarget: (schema: Node) => boolean,
  seen: ReadonlySet<unknown>,
): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return isTarget(schema);
  if (seen.has(schema.value)) return false;
  const known = new Set([...seen, schema.value]);
  return parts(schema).some((part) => {
    const item = /^\d+$/.test(step) ? part.get("items") : undefined;
    const next = item ?? part.get("properties")?.get(step);
    return (
      (next !== undefined && leads(next, rest, isTarget, new Set())) ||
      choices(part).some((variants) =>
        variants.every((each) => leads(each, steps, isTarget, known)),
      )
    );
  });
}

/** The values of `const` or `enum` of a property; undefined if it has neither. */
export function fixedValues(schema: Node, name: string): readonly unknown[] | undefined {
  for (const part of parts(schema)) {
    const property = part.get("properties")?.get(name);
    const constant = property?.get("const");
    if (constant !== undefined) return [constant.value];
    const values: unknown = property?.get("enum")?.value;
    if (Array.isArray(values)) return values;
  }
  return undefined;
}
