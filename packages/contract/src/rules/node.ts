import { isPlainObject, isRef, type Location, type UserContext } from "@redocly/openapi-core";

/**
 * A value of a contract and its location. References are followed, also into other files. A `$ref` that
 * points to nothing is undefined; the rule no-unresolved-refs reports it.
 */
export class Node {
  readonly value: unknown;
  readonly location: Location;
  /** The references that led here and have other keys beside `$ref`, which count in a schema. */
  readonly beside: readonly Node[];
  readonly #resolve: UserContext["resolve"];

  constructor(
    value: unknown,
    location: Location,
    resolve: UserContext["resolve"],
    beside: readonly Node[] = [],
  ) {
    this.value = value;
    this.location = location;
    this.beside = beside;
    this.#resolve = resolve;
  }

  /** The node that a rule visits. */
  static visited(value: unknown, { location, resolve }: UserContext): Node {
    return new Node(value, location, resolve);
  }

  get(key: string | number): Node | undefined {
    const { value } = this;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return this.#follow(Reflect.get(value, key), this.location.child([key]));
  }

  keys(): string[] {
    return isPlainObject(this.value) ? Object.keys(this.value) : [];
  }

  entries(): [string, Node][] {
    return this.keys().flatMap((key) => {
      const node = this.get(key);
      return node === undefined ? [] : [[key, node] as [string, Node]];
    });
  }

  items(): Node[] {
    const length = Array.isArray(this.value) ? this.value.length : 0;
    return Array.from({ length }, (_, index) => this.get(index)).filter(
      (item) => item !== undefined,
    );
  }

  /** Whether the value is `{}`. */
  get isEmpty(): boolean {
    return isPlainObject(this.value) && Object.keys(this.value).length === 0;
  }

  /** The value if it is a string. */
  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** The strings in the value if it is a list. */
  texts(): string[] {
    return this.items().flatMap(({ text }) => text ?? []);
  }

  /** Whether both have the same location. */
  is(other: Node): boolean {
    return this.location.absolutePointer === other.location.absolutePointer;
  }

  #follow(value: unknown, location: Location): Node | undefined {
    if (!isRef(value)) return new Node(value, location, this.#resolve);
    const from = location.source.absoluteRef;
    const target = this.#resolve<object>(value, from);
    if (target.node === undefined) return undefined;
    const beside = [{ node: value, location }, ...(target.chain ?? [])]
      .filter(({ node }) => isPlainObject(node) && Object.keys(node).length > 1)
      .map((hop) => new Node(hop.node, hop.location, this.#resolve));
    return new Node(target.node, target.location, this.#resolve, beside);
  }
}
