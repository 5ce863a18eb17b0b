import { percentDecode } from "./json-pointer.ts";
import { literalLength, segmentPattern, templateNames } from "./path-template.ts";

export interface PathMatch<T> {
  readonly template: string;
  readonly value: T;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Entry<T> {
  readonly template: string;
  readonly value: T;
  readonly parameters: readonly SegmentParameters[];
}

/** The parameters in one segment of a template. */
interface SegmentParameters {
  readonly index: number;
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

/** The templates that share their first segments. */
interface TreeNode<T> {
  readonly entries: Entry<T>[];
  readonly concrete: Map<string, TreeNode<T>>;
  /** The most specific first. */
  readonly templated: {
    readonly segment: string;
    readonly pattern: RegExp;
    readonly node: TreeNode<T>;
  }[];
}

/**
 * Finds the path templates that a path matches. As the OpenAPI Specification says, concrete comes before
 * templated, which is decided segment by segment from the left. Segments are compared percent-decoded,
 * and a trailing slash is significant.
 */
export class PathMatcher<T> {
  readonly #root = createNode<T>();

  constructor(entries: Iterable<readonly [template: string, value: T]>) {
    for (const [template, value] of entries) {
      const segments = segmentsOf(template);
      const node = segments.reduce<TreeNode<T>>(descend, this.#root);
      node.entries.push({ template, value, parameters: parametersOf(segments) });
    }
  }

  /** @param path not decoded; the best match first */
  match(path: string): PathMatch<T>[] {
    const segments = segmentsOf(path);
    const found: Entry<T>[] = [];
    collect(this.#root, segments, 0, found);
    return found.map(({ template, value, parameters }) => ({
      template,
      value,
      pathParameters: valuesOf(parameters, segments),
    }));
  }
}

function createNode<T>(): TreeNode<T> {
  return { entries: [], concrete: new Map(), templated: [] };
}

function segmentsOf(path: string): string[] {
  return path.split("/").map(percentDecode);
}

function descend<T>({ concrete, templated }: TreeNode<T>, segment: string): TreeNode<T> {
  const pattern = segmentPattern(segment);
  if (typeof pattern === "string") {
    const node = concrete.get(pattern) ?? createNode<T>();
    concrete.set(pattern, node);
    return node;
  }
  // `{id}` and `{order_no}` match the same segments.
  const known = templated.find((each) => each.pattern.source === pattern.source);
  if (known !== undefined) return known.node;
  const node = createNode<T>();
  templated.push({ segment, pattern, node });
  templated.sort((one, other) => literalLength(other.segment) - literalLength(one.segment));
  return node;
}

function collect<T>(
  node: TreeNode<T>,
  segments: readonly string[],
  index: number,
  found: Entry<T>[],
): void {
  const segment = segments[index];
  if (segment === undefined) {
    found.push(...node.entries);
    return;
  }
  const concrete = node.concrete.get(segment);
  if (concrete !== undefined) collect(concrete, segments, index + 1, found);
  for (const { pattern, node: next } of node.templated) {
    if (pattern.test(segment)) collect(next, segments, index + 1, found);
  }
}

function parametersOf(segments: readonly string[]): SegmentParameters[] {
  return segments.flatMap((segment, index) => {
    const pattern = segmentPattern(segment);
    return typeof pattern === "string" ? [] : [{ index, pattern, names: templateNames(segment) }];
  });
}

function valuesOf(
  parameters: readonly SegmentParameters[],
  segments: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ index, names, pattern }) => {
      const values = pattern.exec(segments[index] ?? "")?.slice(1) ?? [];
      return names.map((name, at) => [name, values[at] ?? ""]);
    }),
  );
}
