import { isJsonObject } from "@jumun/openapi/json";
import { percentDecode } from "@jumun/openapi/json-pointer";
import { matchOperation } from "@jumun/openapi/match-operation";
import type { ContractOperation } from "@jumun/openapi/operation";
import { shownName } from "../shown-name.ts";
import type { ReadBody } from "./read-body.ts";

/** More items of a list than these say nothing more. */
const maxItems = 100;
const maxDepth = 100;

/** The value with its types and names only: a text is `"string"`, a number 0 or 0.5, a boolean true. */
function shapeOf(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return "string";
  if (typeof value === "number") return Number.isInteger(value) ? 0 : 0.5;
  if (typeof value === "boolean") return true;
  if (depth > maxDepth) return null;
  if (Array.isArray(value)) {
    const shapes = value.slice(0, maxItems).map((item) => shapeOf(item, depth + 1));
    return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  }
  if (!isJsonObject(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [shownName(name), shapeOf(member, depth + 1)]),
  );
}

/** Undefined for a body that is recorded without text. */
export function shapeOfBody(body: ReadBody): string | undefined {
  if (body.kind === "json") return JSON.stringify(shapeOf(body.value));
  return body.kind === "form" ? shapeOfPairs(body.text) : undefined;
}

/** Only the names, except for the media type, which decides how a body is read. */
export function shapeOfHeaders(names: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(
    Array.from(names, ([name, value]) => [
      shownName(name),
      name === "content-type" && /^[\w.+-]+\/[\w.+-]+/.test(value)
        ? (value.split(";")[0] ?? "").trim()
        : "***",
    ]),
  );
}

/** The path of a URL without the values of its parameters, and the query with types only. */
export function shapeOfPath(
  operations: readonly ContractOperation[],
  method: string,
  url: URL,
  base: string,
): string {
  const path = url.pathname.slice(base.length);
  const match = matchOperation(operations, method, path, url.searchParams);
  const shape =
    match === undefined
      ? replaceUnknownSegments(operations, path, (shape) => shape)
      : match.operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
          shapeOfText(match.pathParameters[name] ?? ""),
        );
  const query = url.search === "" ? "" : `?${shapeOfPairs(url.search.slice(1))}`;
  return base + shape + query;
}

/**
 * A path that the contract does not have. A segment that is in no path of the contract can be data.
 * @param replace returns the replacement for a segment of this shape
 */
export function replaceUnknownSegments(
  operations: readonly ContractOperation[],
  path: string,
  replace: (shape: string) => string,
): string {
  const known = new Set(operations.flatMap((operation) => operation.path.split("/")));
  return path
    .split("/")
    .map((segment) => (known.has(percentDecode(segment)) ? segment : replace(shapeOfText(segment))))
    .join("/");
}

function shapeOfPairs(text: string): string {
  const pairs = [...new URLSearchParams(text)].map(([name, value]): [string, string] => [
    shownName(name),
    shapeOfText(value),
  ]);
  return new URLSearchParams(pairs).toString();
}

/** A text in a URL or form can be a number or a boolean. */
function shapeOfText(text: string): string {
  if (/^-?\d{1,15}$/.test(text)) return "0";
  if (/^-?\d+\.\d+$/.test(text)) return "0.5";
  if (text === "") return "";
  return text === "true" || text === "false" ? "true" : "string";
}
