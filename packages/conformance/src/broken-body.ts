import { formatPointer } from "@jumun/openapi/json-pointer";
import { without } from "./without.ts";

/** A response body with one change. */
export interface BrokenBody {
  /** `/0/id removed`, `/0/id as null`. */
  readonly label: string;
  /** JSON Pointer to the changed value. */
  readonly pointer: string;
  readonly body: unknown;
}

const others: readonly unknown[] = [null, true, 7.5, "글", "", [], {}];

/** Replaces each value of a body by a value of each type, and removes each field, one change at a time. */
export function brokenBodies(body: unknown, pointer = ""): BrokenBody[] {
  const replaced = others.map((other) => ({
    label: `${pointer || "the body"} as ${JSON.stringify(other)}`,
    pointer,
    body: other,
  }));
  if (typeof body !== "object" || body === null) return replaced;
  const inside = Object.entries(body).flatMap(([name, value]) => {
    const at = pointer + formatPointer([name]);
    const changed = brokenBodies(value, at).map((broken) => ({
      ...broken,
      body: Array.isArray(body)
        ? body.with(Number(name), broken.body)
        : { ...body, [name]: broken.body },
    }));
    const rest = Array.isArray(body) ? body.toSpliced(Number(name), 1) : without(body, name);
    return [...changed, { label: `${at} removed`, pointer: at, body: rest }];
  });
  return [...replaced, ...inside];
}
