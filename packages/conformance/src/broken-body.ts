import { formatPointer } from "@jumun/openapi/json-pointer";

/** A body of an answer, made another one in one place. */
export interface BrokenBody {
  /** `/0/id removed`, `/0/id as null`. */
  readonly label: string;
  /** JSON Pointer to the place. */
  readonly pointer: string;
  readonly body: unknown;
}

const others: readonly unknown[] = [null, true, 7.5, "글", "", [], {}];

/** Every value of the body replaced by one of every type, and every field left out, one at a time. */
export function brokenBodies(body: unknown, pointer = ""): BrokenBody[] {
  const replaced = others.map((other) => ({
    label: `${pointer || "the body"} as ${JSON.stringify(other)}`,
    pointer,
    body: other,
  }));
  if (typeof body !== "object" || body === null) return replaced;
  const inside = Object.entries(body).flatMap(([name, value]) => {
    const place = pointer + formatPointer([name]);
    const changed = brokenBodies(value, place).map((broken) => ({
      ...broken,
      body: Array.isArray(body)
        ? body.with(Number(name), broken.body)
        : { ...body, [name]: broken.body },
    }));
    return [...changed, { label: `${place} removed`, pointer: place, body: without(body, name) }];
  });
  return [...replaced, ...inside];
}

function without(body: object, name: string): unknown {
  if (Array.isArray(body)) return body.toSpliced(Number(name), 1);
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}
