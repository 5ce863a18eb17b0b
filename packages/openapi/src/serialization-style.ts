import { isJsonObject, type JsonObject } from "./json.ts";

/** How OpenAPI's styles write arrays and objects as texts, and how those are read back. */

const delimiters: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7C|\|/i,
};

/** Splits a parameter at the delimiter of its style. The parts are not percent-decoded. */
export function splitDelimited(style: string, text: string): string[] {
  return text.split(delimiters[style] ?? ",");
}

/** `R,100,G,200`, or exploded `R=100,G=200`, as an object; the text if it is not made of pairs. */
export function objectOfParts(
  parts: readonly string[],
  explode: boolean,
): Record<string, string> | string {
  const arePairs = explode ? parts.every((part) => part.includes("=")) : parts.length % 2 === 0;
  if (!arePairs) return parts.join(",");
  const pairs = explode
    ? parts.map(splitPair)
    : Array.from({ length: parts.length / 2 }, (_, at) => [
        parts[2 * at] ?? "",
        parts[2 * at + 1] ?? "",
      ]);
  return Object.fromEntries(pairs);
}

/** `name=value`, in which only the first `=` separates. */
export function splitPair(text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Whether a field is a member of a deepObject parameter: `filter[price]` of `filter`. */
export function isDeepMember(name: string, field: string): boolean {
  return field.startsWith(`${name}[`) && field.endsWith("]");
}

/** `filter[price][from]=1&filter[tag]=a&filter[tag]=b` as an object of texts and lists of texts. */
export function nestDeepObject(
  name: string,
  pairs: readonly (readonly [field: string, value: string])[],
): JsonObject {
  const root: JsonObject = {};
  for (const [field, value] of pairs) {
    const keys = [...field.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key);
    const last = keys.pop();
    if (last === undefined) continue;
    let node = root;
    for (const key of keys) {
      const next = Object.hasOwn(node, key) ? node[key] : undefined;
      node = isJsonObject(next) ? next : setOwn(node, key, {});
    }
    const before = Object.hasOwn(node, last) ? node[last] : undefined;
    setOwn(node, last, before === undefined ? value : [before, value].flat());
  }
  return root;
}

/** Sets a property whatever its name; `__proto__` is a name like any other in a request. */
function setOwn<Value>(target: JsonObject, name: string, value: Value): Value {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return value;
}
