/** A place in a body. */
export interface Position {
  /** JSON Pointer; empty for the whole body. */
  readonly pointer: string;
}

/** One thing in a body that is not as its schema says. */
export interface Violation extends Position {
  /** What stands after "must": `be a string`. Never what is there instead. */
  readonly expected: string;
  /** How much it tells that another form is meant, where there are several. */
  readonly distance: number;
}

// What tells that another form of an object is meant: a field that is missing, more yet one that has
// another value than the form's.
export const missingField = 1_000;
export const otherValue = 2_000;
/** Not an object at all, say. */
const otherKind = 1_000_000;

export function must(
  isSo: boolean,
  { pointer }: Position,
  expected: string,
  distance = 1,
): Violation[] {
  return isSo ? [] : [{ pointer, expected, distance }];
}

/**
 * What is wrong by the form that the value is nearest to; where several are as near, that it is none
 * of them.
 */
export function nearest(found: readonly Violation[][], place: Position): Violation[] {
  const [first, second] = found
    .map((list) => ({ list, distance: list.reduce((sum, one) => sum + distanceTo(one, place), 0) }))
    .toSorted((one, other) => one.distance - other.distance);
  if (first && (second === undefined || first.distance < second.distance)) return first.list;
  return must(false, place, `be as one of its ${found.length} forms`);
}

function distanceTo({ pointer, distance }: Violation, place: Position): number {
  const path = pointer.slice(place.pointer.length);
  if (path === "") return otherKind;
  return path.lastIndexOf("/") === 0 ? distance : 1;
}

/** The place of a field or an item. */
export function within<Place extends Position>(place: Place, name: string | number): Place {
  const step = String(name).replaceAll("~", "~0").replaceAll("/", "~1");
  return { ...place, pointer: `${place.pointer}/${step}` };
}
