/** An object of a document that nobody has checked yet. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, or an empty one where there is none. */
export function objectOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** Members that are objects themselves. */
export function membersOf(value: unknown): [name: string, member: Json][] {
  return Object.entries(objectOf(value)).filter((entry): entry is [string, Json] =>
    isJson(entry[1]),
  );
}

export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** What a `$ref` of the document points to, references followed to their end; undefined for nothing. */
export function follow(document: Json, value: unknown): unknown {
  const passed = new Set<string>();
  let current = value;
  while (isJson(current) && typeof current.$ref === "string") {
    const { $ref } = current;
    if (passed.has($ref) || !/^#(\/|$)/.test($ref)) return undefined;
    passed.add($ref);
    current = stepsOf($ref).reduce<unknown>(
      (at, step) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, step)
          ? Reflect.get(at, step)
          : undefined,
      document,
    );
  }
  return current;
}

/** The steps of a JSON Pointer in a fragment. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .replace(/^#\/?/, "")
    .split("/")
    .map((step) => unescaped(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** A JSON Pointer of steps. */
export function pointerOf(...steps: readonly (string | number)[]): string {
  return [
    "#",
    ...steps.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1")),
  ].join("/");
}
