import { coerceValue } from "./coerce-value.ts";
import type { Parameter, ParameterLocation } from "./document.ts";
import { parseJsonOrText } from "./json.ts";
import { isJson } from "./media-type.ts";
import { schemaProperties, type ValueKind, valueKind } from "./schema-properties.ts";
import {
  isDeepMember,
  nestDeepObject,
  objectOfParts,
  splitDelimited,
  splitPair,
} from "./serialization-style.ts";

/** The parts of a request that parameters are read from. */
export interface ParameterSource {
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Without the `?`, not decoded. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A parameter with OpenAPI's defaults filled in, and all that its parsing needs. */
export interface ParameterFormat {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly style: string;
  readonly explode: boolean;
  /** Whether the value is one JSON text (`content`). */
  readonly isJson: boolean;
  readonly kind: ValueKind;
  readonly schema: unknown;
  /** The names of an object's properties. With `style: form` and `explode`, each is a query parameter. */
  readonly members: ReadonlySet<string>;
}

export function parameterFormat(document: object, parameter: Parameter): ParameterFormat {
  const { name, in: location = "query", content } = parameter;
  const [media] = Object.entries(content ?? {});
  const schema = parameter.schema ?? media?.[1].schema;
  const isQuery = location === "query" || location === "cookie";
  const style = parameter.style ?? (isQuery ? "form" : "simple");
  return {
    name,
    in: location,
    style,
    explode: parameter.explode ?? style === "form",
    isJson: media !== undefined && isJson(media[0]),
    kind: valueKind(document, schema),
    schema,
    members: new Set(schemaProperties(document, schema).keys()),
  };
}

/** The value of a parameter in a request, by its style and schema; undefined if it was not sent. */
export function parseParameter(
  document: object,
  format: ParameterFormat,
  source: ParameterSource,
): unknown {
  return coerceValue(document, format.schema, rawValue(format, source));
}

/** The query parameters that a parameter is made of: of an exploded object, one for each property. */
export function queryNames(format: ParameterFormat, query: string): string[] {
  return [...new Set(ownPairs(format, queryPairs(query)).map(([name]) => name))];
}

function rawValue(format: ParameterFormat, source: ParameterSource): unknown {
  const { name } = format;
  if (format.in === "query") return queryValue(format, ownPairs(format, queryPairs(source.query)));
  if (format.in === "cookie") {
    const pairs = (source.headers.cookie ?? "").split(/; */).map(splitPair);
    return queryValue(format, ownPairs(format, pairs));
  }
  const text =
    format.in === "path" ? source.pathParameters[name] : source.headers[name.toLowerCase()];
  return text === undefined ? undefined : simpleValue(format, text);
}

/** Pairs with decoded names; the values are decoded once they are split. */
function queryPairs(query: string): [string, string][] {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name, value] = splitPair(pair);
      return [decode(name), value];
    });
}

function ownPairs(
  { name, style, kind, explode, isJson: isOneText, members }: ParameterFormat,
  pairs: readonly [string, string][],
): [string, string][] {
  if (style === "deepObject") return pairs.filter(([field]) => isDeepMember(name, field));
  const isSpread = !isOneText && style === "form" && explode && kind === "object";
  return pairs.filter(([field]) => (isSpread ? members.has(field) : field === name));
}

function queryValue(
  { name, style, explode, isJson: isOneText, kind }: ParameterFormat,
  pairs: readonly [string, string][],
): unknown {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const text = decode(first[1]);
  if (isOneText) return parseJsonOrText(text);
  const decoded = pairs.map(([field, value]) => [field, decode(value)] as const);
  if (style === "deepObject") return nestDeepObject(name, decoded);
  const values = decoded.map(([, value]) => value);
  if (kind === "scalar") return values.length === 1 ? text : values;
  if (explode) return kind === "array" ? values : Object.fromEntries(decoded);
  const parts = splitDelimited(style, first[1]).map(decode);
  return kind === "array" ? parts : objectOfParts(parts, false);
}

/** Path parameters and headers: style simple, and in paths also label (`.a.b`) and matrix (`;n=a;n=b`). */
function simpleValue(
  { name, style, explode, isJson: isOneText, kind }: ParameterFormat,
  text: string,
): unknown {
  if (isOneText) return parseJsonOrText(text);
  if (style === "matrix") return matrixValue(name, explode, kind, text);
  const plain = style === "label" ? text.replace(/^\./, "") : text;
  if (kind === "scalar") return plain;
  const parts = plain.split(style === "label" && explode ? "." : ",").map((part) => part.trim());
  return kind === "array" ? parts : objectOfParts(parts, explode);
}

function matrixValue(name: string, explode: boolean, kind: ValueKind, text: string): unknown {
  const pairs = text.replace(/^;/, "").split(";").map(splitPair);
  if (kind === "object" && explode) return Object.fromEntries(pairs);
  const values = pairs.filter(([key]) => key === name).map(([, value]) => value);
  const [first = ""] = values;
  if (kind === "scalar") return first;
  if (kind === "array") return explode ? values : first.split(",");
  return objectOfParts(first.split(","), false);
}

/** As in a form: `+` is a space. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
