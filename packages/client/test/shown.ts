import { inspect } from "node:util";

/** Everything that a log, a debugger or an error tracker shows of a value. */
export function shown(thing: unknown): string {
  const own = typeof thing === "object" && thing !== null ? Object.getOwnPropertyNames(thing) : [];
  return [
    String(thing),
    inspect(thing, {
      depth: null,
      showHidden: true,
      getters: true,
      maxStringLength: null,
      maxArrayLength: null,
    }),
    inspect({ nested: [thing] }, { depth: null, showHidden: true }),
    JSON.stringify(thing),
    JSON.stringify(thing, own),
    ...own.map((name) => String(Object(thing)[name])),
  ].join("\n");
}
