import type { JsonSchemas } from "./contract.ts";

/** The location of a value in a body. */
export interface Location {
  readonly schemas: JsonSchemas;
  /** Violations of objects and lists that have been checked, by schema name and pointer. */
  readonly checked: Map<string, readonly Violation[]>;
  readonly depth: number;
  readonly parent?: Location;
  readonly key?: string | number;
}

export interface Violation {
  /** JSON Pointer. Empty for the whole body. */
  readonly pointer: string;
  /** The end of a sentence with "must": `be a string`. Never contains the value. */
  readonly expected: string;
  readonly value: unknown;
  /** How strongly the violation suggests another schema of an `anyOf` or `oneOf`. */
  readonly distance: number;
  /** If the value is an unknown field of an object: the object's known fields. */
  readonly known?: readonly string[];
}

/** The distance of a value of another type. */
const otherType = 1_000_000;

export function fail(
  location: Location,
  value: unknown,
  expected: string,
  { distance = 1 }: { readonly distance?: number } = {},
): readonly Violation[] {
  return [{ pointer: pointerOf(location), expected, value, distance }];
}

export function pointerOf(location: Location): string {
  let pointer = "";
  for (let at = location; at.parent !== undefined; at = at.parent) {
    pointer = `/${String(at.key).replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`;
  }
  return pointer;
}

/** The violations of the nearest schema, or a violation of all of them if several are equally near. */
export function nearest(
  forms: readonly (readonly Violation[])[],
  location: Location,
  value: unknown,
): readonly Violation[] {
  const root = pointerOf(location);
  const [first, second] = forms
    .map((violations) => ({
      violations,
      distance: violations.reduce((sum, one) => sum + distanceFrom(root, one), 0),
    }))
    .toSorted((one, other) => one.distance - other.distance);
  if (first && (second === undefined || first.distance < second.distance)) return first.violations;
  return fail(location, value, `match one of ${forms.length} forms`);
}

function distanceFrom(root: string, { pointer, distance }: Violation): number {
  const path = pointer.slice(root.length);
  if (path === "") return otherType;
  return path.lastIndexOf("/") === 0 ? distance : 1;
}

const maxShown = 5;

/** A sentence without values of the body, which can be personal data. */
export function describeViolations(found: readonly Violation[]): string {
  const list = found
    .slice(0, maxShown)
    .map(({ pointer, expected }) => `${pointer || "the body"} must ${expected}`);
  const rest = found.length - list.length;
  return `${list.join("; ")}${rest > 0 ? ` (and ${rest} more)` : ""}.`;
}
