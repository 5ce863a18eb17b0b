import type { Parameter, RequestBody } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import {
  appendToFragment,
  evaluatePointer,
  formatFragment,
  parsePointer,
} from "@jumun/openapi/json-pointer";
import { findMediaType } from "@jumun/openapi/media-type";
import { isReference, resolve } from "@jumun/openapi/reference";
import type { Operation } from "./operation.ts";
import type { Violation } from "./violation.ts";

/**
 * The pointer to what a request violates: a security scheme, a parameter or a part of the body's schema,
 * down to the keyword if there is one.
 */
export function violationPointer(
  document: object,
  operation: Operation,
  { path = [], code, credential, message }: Violation,
  contentType: string | undefined,
): string {
  if (credential !== undefined) {
    return formatFragment(["components", "securitySchemes", credential.scheme]);
  }
  const [part, ...rest] = path;
  if (part === "query" || part === "header" || part === "path" || part === "cookie") {
    const name = rest[0] ?? /property '([^']+)'/.exec(message)?.[1];
    const found = findParameter(document, operation, part, name);
    if (found === undefined) return appendToFragment(operation.pointer, ["parameters"]);
    const { pointer, parameter } = found;
    if (rest.length === 0) return pointer;
    const start = appendToFragment(pointer, ["schema"]);
    return keywordPointer(document, start, parameter.schema, rest.slice(1), code);
  }
  const body = appendToFragment(operation.pointer, ["requestBody"]);
  if (part !== "body") return code === 415 ? appendToFragment(body, ["content"]) : body;
  const { requestBody } = operation.declared;
  const content = requestBody ? resolve<RequestBody>(document, requestBody).content : {};
  const mediaType = findMediaType(Object.keys(content), contentType ?? "");
  if (mediaType === undefined) return appendToFragment(body, ["content"]);
  const start = appendToFragment(body, ["content", mediaType, "schema"]);
  return keywordPointer(document, start, content[mediaType]?.schema, rest, code);
}

function findParameter(
  document: object,
  { path, pointer: operationPointer, declared, pathItem }: Operation,
  location: string,
  name: string | undefined,
): { pointer: string; parameter: Parameter } | undefined {
  for (const [owner, { parameters = [] }] of [
    [operationPointer, declared],
    [formatFragment(["paths", path]), pathItem],
  ] as const) {
    for (const [index, reference] of parameters.entries()) {
      const parameter = resolve<Parameter>(document, reference);
      if (parameter.in !== location) continue;
      // Prism reports header names in lower case.
      const isNamed = location === "header" && parameter.name.toLowerCase() === name;
      if (parameter.name !== name && !isNamed) continue;
      const pointer = isReference(reference)
        ? reference.$ref
        : appendToFragment(owner, ["parameters", index]);
      return { pointer, parameter };
    }
  }
  return undefined;
}

/**
 * The pointer to the keyword that a part of a value violates: down the path of the part, through
 * references, up to the first choice (oneOf).
 */
function keywordPointer(
  document: object,
  start: string,
  schema: unknown,
  path: readonly string[],
  keyword: string | number | undefined,
): string {
  let pointer = start;
  let node = schema;
  for (const token of [...path, undefined]) {
    while (isReference(node) && pointer !== node.$ref) {
      pointer = node.$ref;
      node = evaluatePointer(document, parsePointer(pointer));
    }
    if (token === undefined || !isJsonObject(node)) break;
    const { properties, items } = node;
    if (isJsonObject(properties) && properties[token] !== undefined) {
      pointer = appendToFragment(pointer, ["properties", token]);
      node = properties[token];
    } else if (/^\d+$/.test(token) && isJsonObject(items)) {
      pointer = appendToFragment(pointer, ["items"]);
      node = items;
    } else {
      break;
    }
  }
  const isKeyword = isJsonObject(node) && Object.hasOwn(node, String(keyword));
  return isKeyword ? appendToFragment(pointer, [String(keyword)]) : pointer;
}
