import type { Document } from "@jumun/openapi/document";
import { formatPointer } from "@jumun/openapi/json-pointer";

/** A contract changed in one place. */
export interface Mutant {
  /** What was changed: `required dropped`, `enum value renamed`. */
  readonly kind: string;
  /** JSON Pointer to the place. */
  readonly pointer: string;
  /** The change in words; with the pointer it names the mutant. */
  readonly change: string;
  /** The steps to the node within which everything that changed stands. */
  readonly within: readonly string[];
  /** The changed contract; the given one stays as it is. */
  apply(document: Document): Document;
}

export type Branch = Record<string, unknown>;

/** What a mutator tells of one change to the node that it stands on. */
export interface Change {
  readonly kind: string;
  readonly change: string;
  /** The key of the node that is concerned. */
  readonly key?: string;
  readonly edit: (node: Branch) => void;
}

export function mutantAt(steps: readonly string[], { kind, change, key, edit }: Change): Mutant {
  const place = key === undefined ? steps : [...steps, key];
  return {
    kind,
    change,
    within: steps,
    pointer: formatPointer(place),
    apply(document) {
      const copy = structuredClone(document);
      edit(branchAt(copy, steps));
      return copy;
    },
  };
}

export function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The branches of a branch, by name; nothing where there is none. */
export function branches(value: unknown): [string, Branch][] {
  if (!isBranch(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (isBranch(inner) ? [[name, inner]] : []));
}

function branchAt(root: object, steps: readonly string[]): Branch {
  let current: unknown = root;
  for (const step of steps) current = Reflect.get(Object(current), step);
  if (isBranch(current)) return current;
  throw new Error(`There is nothing to change at /${steps.join("/")}.`);
}

/** The branch at a key of a branch that is being changed. */
export function inner(node: Branch, key: string): Branch {
  const value = node[key];
  return isBranch(value) ? value : {};
}

export function listAt(node: Branch, key: string): unknown[] {
  const value = node[key];
  return Array.isArray(value) ? value : [];
}

/** Renames a key, its place kept. */
export function renameKey(node: Branch, from: string, to: string): void {
  const entries = Object.entries(node);
  for (const [key] of entries) delete node[key];
  for (const [key, value] of entries) node[key === from ? to : key] = value;
}

/** Another value of the same kind. */
export function otherValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return `${value}x`;
  if (Array.isArray(value)) {
    return value.length === 0 ? ["x"] : [otherValue(value[0]), ...value.slice(1)];
  }
  const [first] = Object.entries(Object(value));
  return first === undefined ? { x: "x" } : { ...Object(value), [first[0]]: otherValue(first[1]) };
}
