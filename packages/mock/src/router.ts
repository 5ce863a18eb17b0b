import type { Operation } from "./operation.ts";

/** The operation of a request, or the methods that its path has, or nothing. */
type Route =
  | { readonly operation: Operation }
  | { readonly methods: readonly string[]; readonly template: string }
  | undefined;

export interface Router {
  find(method: string, path: string): Route;
}

/** A path of the contract, with what can be done there. */
interface Place {
  readonly template: string;
  readonly isTemplated: boolean;
  /** By method, each with how many operations the contract has before it. */
  readonly operations: Map<string, { readonly operation: Operation; readonly order: number }>;
}

/** All paths that begin with the same segments. */
interface Branch {
  place: Place | undefined;
  readonly literal: Map<string, Branch>;
  /** By the source of the pattern: `{id}` and `{order_no}` take the same texts. */
  readonly templated: Map<string, { readonly pattern: RegExp; readonly branch: Branch }>;
}

/**
 * Finds operations as Prism does (a path without a template wins over one with, among those the one
 * that says more, and of two that say as much the later one), but segment by segment, where Prism
 * tries each operation on each request: what a request costs does not grow with the contract. Text beside
 * a template, as in `{id}.json`, has to be all that stands there; Prism takes it anywhere.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const root = createBranch();
  for (const [order, operation] of operations.entries()) {
    const { path, method } = operation;
    const segments = path.split("/").map(decode);
    const isTemplated = segments.some((segment) => typeof compileSegment(segment) !== "string");
    const end = segments.reduce(descend, root);
    end.place ??= { template: path, isTemplated, operations: new Map() };
    end.place.operations.set(method, { operation, order });
  }
  return {
    find(method, path) {
      const places: Place[] = [];
      collect(root, path.split("/").map(decode), 0, places);
      if (places.length > 1) places.sort(byPrecedence(path.split("/"), method));
      for (const { operations: byMethod } of places) {
        const found = byMethod.get(method);
        if (found !== undefined) return { operation: found.operation };
      }
      const methods = new Set(places.flatMap(({ operations: byMethod }) => [...byMethod.keys()]));
      const [first] = places;
      return (
        first && {
          methods: [...methods].map((name) => name.toUpperCase()).sort(),
          template: first.template,
        }
      );
    },
  };
}

function createBranch(): Branch {
  return { place: undefined, literal: new Map(), templated: new Map() };
}

/** The branch of one segment more; it is made where there is none. */
function descend({ literal, templated }: Branch, segment: string): Branch {
  const pattern = compileSegment(segment);
  if (typeof pattern === "string") {
    const branch = literal.get(pattern) ?? createBranch();
    literal.set(pattern, branch);
    return branch;
  }
  const { branch } = templated.get(pattern.source) ?? { branch: createBranch() };
  templated.set(pattern.source, { pattern, branch });
  return branch;
}

function collect(branch: Branch, segments: readonly string[], at: number, found: Place[]): void {
  const segment = segments[at];
  if (segment === undefined) {
    if (branch.place !== undefined) found.push(branch.place);
    return;
  }
  const same = branch.literal.get(segment);
  if (same !== undefined) collect(same, segments, at + 1, found);
  for (const { pattern, branch: next } of branch.templated.values()) {
    if (pattern.test(segment)) collect(next, segments, at + 1, found);
  }
}

function byPrecedence(
  segments: readonly string[],
  method: string,
): (one: Place, other: Place) => number {
  const order = ({ operations }: Place) => operations.get(method)?.order ?? -1;
  return (one, other) =>
    Number(one.isTemplated) - Number(other.isTemplated) ||
    score(other, segments) - score(one, segments) ||
    order(other) - order(one);
}

/** Prism's own measure: up to the first segment that is written otherwise, 1 for each, or ½ for a template. */
function score({ template }: Place, segments: readonly string[]): number {
  let sum = 0;
  for (const [index, segment] of template.split("/").entries()) {
    if (segment === segments[index]) sum += 1;
    else if (typeof compileSegment(segment) !== "string") sum += 0.5;
    else break;
  }
  return sum;
}

function compileSegment(segment: string): string | RegExp {
  if (!/\{.+\}/.test(segment)) return segment;
  const literals = segment
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("(.*)")}$`, "su");
}

/** The parameters in a path, decoded, by the names that the template gives them. */
export function readPathParameters(template: string, path: string): Record<string, string> {
  const values = path.split("/").map(decode);
  return Object.fromEntries(
    template.split("/").flatMap((segment, index) => {
      const names = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      const pattern = compileSegment(segment);
      const found = typeof pattern === "string" ? [] : pattern.exec(values[index] ?? "")?.slice(1);
      return names.map((name, at) => [name, found?.[at] ?? ""]);
    }),
  );
}

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
