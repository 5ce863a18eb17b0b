import type { Oas3Encoding } from "@redocly/openapi-core";
import {
  type Document,
  type Parameter,
  type Referenced,
  resolve,
  type Schema,
} from "./document.ts";
import { typedValue } from "./typed-value.ts";

/** Where the parameters of a request are read from. */
export interface Sent {
  /** Decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The texts under a parameter's name, in the order they were sent; none where it was not sent. What an
 * object in a query was written as is one text of JSON, whatever its style.
 */
export function sentTexts(document: Document, parameter: Parameter, sent: Sent): string[] {
  const { in: place = "query", name, schema } = parameter;
  if (place === "query" && schema !== undefined) {
    if (typeOf(resolve(document, schema)) !== "object") return sent.query.getAll(name);
    const members = objectSent(document, parameter, schema, sent.query);
    return members === undefined ? [] : [JSON.stringify(members)];
  }
  if (place === "query") return sent.query.getAll(name);
  if (place === "cookie") {
    return new URLSearchParams((sent.headers.cookie ?? "").replaceAll("; ", "&")).getAll(name);
  }
  const text = place === "path" ? sent.pathValues[name] : sent.headers[name.toLowerCase()];
  return text === undefined ? [] : [text];
}

function objectSent(
  document: Document,
  { name, style = "form", explode = style === "form" }: Parameter,
  schema: Referenced<Schema>,
  query: URLSearchParams,
): Record<string, unknown> | undefined {
  if (style === "deepObject") return memberValues(document, schema, name, query);
  const known = properties(document, schema);
  const typed = ([key, text]: readonly [string, string]): [string, unknown] => [
    key,
    listedValue(document, known[key] ?? {}, [text], undefined),
  ];
  if (explode) {
    const members = [...query].filter(([key]) => Object.hasOwn(known, key));
    return members.length === 0 ? undefined : Object.fromEntries(members.map(typed));
  }
  const parts = query.get(name)?.split(separators[style] ?? ",");
  const names = parts?.filter((_, at) => at % 2 === 0);
  return (
    names && Object.fromEntries(names.map((key, at) => typed([key, parts?.[2 * at + 1] ?? ""])))
  );
}

/** What a parameter's texts mean; undefined for an object in a style of its own, which is not read. */
export function parameterValue(
  document: Document,
  { in: place, schema, style = "form", explode = style === "form" }: Parameter,
  texts: readonly string[],
): unknown {
  if (schema === undefined) return texts[0];
  const isExploded = explode && (place === "query" || place === "cookie");
  return listedValue(document, schema, texts, isExploded ? undefined : style);
}

/** What the fields of a form mean; a field that its schema does not know is text. */
export function formValue(
  document: Document,
  schema: Referenced<Schema>,
  encoding: Readonly<Record<string, Partial<Oas3Encoding>>>,
  fields: URLSearchParams,
): Record<string, unknown> {
  const known = properties(document, schema);
  const deep = Object.entries(encoding).flatMap(([name, { style }]) =>
    style === "deepObject" ? [name] : [],
  );
  const names = [...new Set(fields.keys())].filter(
    (key) => !deep.some((name) => isMember(name, key)),
  );
  return Object.fromEntries([
    ...deep.flatMap((name) => {
      const members = memberValues(document, known[name] ?? {}, name, fields);
      return members === undefined ? [] : [[name, members] as const];
    }),
    ...names.map((name): [string, unknown] => {
      const { style = "form", explode = style === "form" } = encoding[name] ?? {};
      const texts = fields.getAll(name);
      return [name, listedValue(document, known[name] ?? {}, texts, explode ? undefined : style)];
    }),
  ]);
}

/** Whether a name is one with brackets, of a member of the object: `address[city]`. */
function isMember(name: string, key: string): boolean {
  return key.startsWith(`${name}[`) && key.endsWith("]");
}

/** The object that names with brackets make; undefined where there is none of them. */
function memberValues(
  document: Document,
  schema: Referenced<Schema>,
  name: string,
  fields: URLSearchParams,
): Record<string, unknown> | undefined {
  const known = properties(document, schema);
  const keys = [...new Set(fields.keys())].filter((key) => isMember(name, key));
  if (keys.length === 0) return undefined;
  return Object.fromEntries(
    keys.map((key) => {
      const member = key.slice(name.length + 1, -1);
      return [member, listedValue(document, known[member] ?? {}, fields.getAll(key), undefined)];
    }),
  );
}

/** @param style how the parts of a list stand in one text; undefined where each is a text */
function listedValue(
  document: Document,
  schema: Referenced<Schema>,
  texts: readonly string[],
  style: string | undefined,
): unknown {
  const own = resolve<Schema>(document, schema);
  const { items } = own;
  const type = typeOf(own);
  const [first = ""] = texts;
  if (type === "object") return jsonOf(first);
  if (type !== "array") return typedValue(type, first);
  const parts = style === undefined ? texts : first.split(separators[style] ?? ",");
  const itemType = typeof items === "object" ? resolve<Schema>(document, items).type : undefined;
  return parts.map((part) => typedValue(itemType, part));
}

/** What is sent is a text and never null, so a type beside null is the only one. */
function typeOf({ type }: Schema): Schema["type"] {
  const [first, ...others] = [type ?? []].flat().filter((each) => each !== "null");
  return others.length === 0 ? (first ?? type) : type;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** The properties of an object, whatever it is composed of. */
function properties(
  document: Document,
  reference: Referenced<Schema>,
): Readonly<Record<string, Referenced<Schema>>> {
  const schema = resolve(document, reference);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const composed = parts.map((part) => properties(document, part));
  return Object.assign({}, ...composed, schema.properties);
}
