/**
 * Parameters that are more than one text: lists, objects, JSON. Prism loses some of them and ends at
 * others, so they are read here, as their style says, and judged as the values that were meant.
 */
import type { IHttpOperation } from "@stoplight/types";
import { followReference, isJsonObject, type JsonObject, membersOf } from "./json.ts";
import { fieldsOf, kindOf } from "./schema-kind.ts";

export interface StyledParameter {
  readonly name: string;
  readonly place: "query" | "header";
  readonly style: string;
  readonly explode: boolean;
  readonly isJson: boolean;
  readonly kind: "text" | "list" | "object";
  /** Names that members of the object have beside this parameter, where they stand for themselves. */
  readonly members: readonly string[];
}

/** Those of an operation, of what the contract says of it and of its path. */
export function styledParameters(
  document: JsonObject,
  described: readonly unknown[],
): StyledParameter[] {
  return described
    .flatMap((one) => (isJsonObject(one) && Array.isArray(one.parameters) ? one.parameters : []))
    .flatMap((reference): StyledParameter[] => {
      const parameter = followReference(document, reference);
      if (!isJsonObject(parameter)) return [];
      const { name, in: place, content } = parameter;
      if (place !== "query" && place !== "header") return [];
      const [media] = membersOf(content);
      const schema = parameter.schema ?? Object(media?.[1]).schema;
      const kind = kindOf(document, schema);
      const isJson = media !== undefined;
      if (kind === "text" && !isJson) return [];
      const style = String(parameter.style ?? (place === "query" ? "form" : "simple"));
      const explode = Boolean(parameter.explode ?? style === "form");
      const members = fieldsOf(document, schema).map(([member]) => member);
      return [{ name: String(name), place, style, explode, isJson, kind, members }];
    });
}

/** The operation as Prism reads it, with values where it would read texts. In place. */
export function judgeAsValues(
  { request }: IHttpOperation,
  styled: readonly StyledParameter[],
): void {
  for (const { name, place } of styled) {
    const parameters = place === "query" ? request?.query : request?.headers;
    for (const parameter of parameters ?? []) {
      if (parameter.name.toLowerCase() !== name.toLowerCase()) continue;
      const [media] = membersOf(Reflect.get(parameter, "content"));
      const schema: unknown = parameter.schema ?? Object(media?.[1]).schema ?? {};
      // A schema of no type is what Prism hands on as it comes.
      Object.assign(parameter, {
        style: place === "query" ? "form" : "simple",
        explode: false,
        schema: { allOf: [schema] },
      });
    }
  }
}

type Query = Record<string, string | string[]>;

/** The query with each of these parameters as its value. */
export function readStyledQuery(
  styled: readonly StyledParameter[],
  search: string,
  query: Query,
): Query {
  const own = styled.filter(({ place }) => place === "query");
  if (own.length === 0) return query;
  const pairs = search
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const [name = "", ...value] = pair.split("=");
      return [decoded(name), value.join("=")];
    });
  const read: Record<string, unknown> = { ...query };
  for (const parameter of own) {
    const taken = textsOf(parameter, pairs);
    for (const [name] of taken) delete read[name];
    if (taken.length > 0) read[parameter.name] = valueOfPairs(parameter, taken);
  }
  // Prism's type says texts; what it checks them against says what they are.
  return read as Query;
}

/** The headers with each of these parameters as its value. */
export function readStyledHeaders(
  styled: readonly StyledParameter[],
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const read: Record<string, unknown> = { ...headers };
  for (const { place, name, isJson, kind, explode } of styled) {
    const text = headers[name.toLowerCase()];
    if (place !== "header" || text === undefined) continue;
    const parts = text.split(",").map((part) => part.trim());
    read[name.toLowerCase()] = isJson
      ? parsed(text)
      : kind === "list"
        ? parts
        : objectOf(parts, explode);
  }
  return read as Record<string, string>;
}

function textsOf(
  { name, style, kind, explode, isJson, members }: StyledParameter,
  pairs: readonly [string, string][],
): [string, string][] {
  if (style === "deepObject") return pairs.filter(([key]) => key.startsWith(`${name}[`));
  const isSpread = !isJson && style === "form" && explode && kind === "object";
  return pairs.filter(([key]) => (isSpread ? members.includes(key) : key === name));
}

const separators: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7C|\|/i,
};

function valueOfPairs(
  { name, style, explode, isJson, kind }: StyledParameter,
  pairs: readonly [string, string][],
): unknown {
  const [[, first] = ["", ""]] = pairs;
  if (isJson) return parsed(decoded(first));
  if (style === "deepObject") return nested(name, pairs);
  if (explode) {
    return kind === "list"
      ? pairs.map(([, value]) => decoded(value))
      : Object.fromEntries(pairs.map(([key, value]) => [key, decoded(value)]));
  }
  const parts = first.split(separators[style] ?? /,/).map(decoded);
  return kind === "list" ? parts : objectOf(parts, false);
}

/** `["R", "100"]`, or `["R=100"]` where each member stands for itself; a text where they are no pairs. */
function objectOf(parts: readonly string[], explode: boolean): Record<string, string> | string {
  const arePairs = explode ? parts.every((part) => part.includes("=")) : parts.length % 2 === 0;
  if (!arePairs) return parts.join(",");
  if (explode) {
    return Object.fromEntries(
      parts.map((part) => {
        const [key = "", ...value] = part.split("=");
        return [key, value.join("=")];
      }),
    );
  }
  const entries: [string, string][] = [];
  for (let at = 0; at < parts.length; at += 2) entries.push([parts[at] ?? "", parts[at + 1] ?? ""]);
  return Object.fromEntries(entries);
}

/** `filter[price][from]=1&filter[tag]=a&filter[tag]=b`. */
function nested(name: string, pairs: readonly [string, string][]): unknown {
  const root: JsonObject = {};
  for (const [key, value] of pairs) {
    const steps = [...key.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(
      ([, step = ""]) => step,
    );
    const last = steps.pop();
    if (last === undefined) continue;
    let at = root;
    for (const step of steps) {
      const next = at[step];
      at = isJsonObject(next) ? next : own(at, step, {});
    }
    const before = at[last];
    const text = decoded(value);
    own(at, last, before === undefined ? text : [before, text].flat());
  }
  return root;
}

function own<Value>(target: JsonObject, name: string, value: Value): Value {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
