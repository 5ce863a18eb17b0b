import { followReference, isJsonObject, type JsonObject } from "./json.ts";
import type { Operation } from "./operation.ts";
import { below, pointer, schemaPointer } from "./pointer.ts";
import type { Violation } from "./violation.ts";

/**
 * Where in the contract it stands what a request does not keep to: the security scheme, the
 * parameter, the part of the body's schema, with the keyword where there is one.
 */
export function violatedPlace(
  document: JsonObject,
  operation: Operation,
  { path = [], code, credential, message }: Violation,
  contentType: string | undefined,
): string {
  if (credential !== undefined) return pointer("components", "securitySchemes", credential.scheme);
  const [part, ...rest] = path;
  if (part === "query" || part === "header" || part === "path" || part === "cookie") {
    const name = rest[0] ?? /property '([^']+)'/.exec(message)?.[1];
    const found = findParameter(document, operation, part, name);
    if (found === undefined) return below(operation.pointer, "parameters");
    const { place, parameter } = found;
    if (rest.length === 0) return place;
    return withKeyword(document, below(place, "schema"), parameter.schema, rest.slice(1), code);
  }
  const body = below(operation.pointer, "requestBody");
  if (part !== "body") return code === 415 ? below(body, "content") : body;
  const content = contentOf(document, operation);
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const media = content[mediaType];
  if (!isJsonObject(media)) return below(body, "content");
  const start = below(body, "content", mediaType, "schema");
  return withKeyword(document, start, media.schema, rest, code);
}

function withKeyword(
  document: JsonObject,
  start: string,
  from: unknown,
  path: readonly string[],
  code: string | number | undefined,
): string {
  const { place, schema } = schemaPointer(document, start, from, path);
  const keyword = String(code);
  return isJsonObject(schema) && Object.hasOwn(schema, keyword) ? below(place, keyword) : place;
}

function contentOf(document: JsonObject, { path, method }: Operation): JsonObject {
  const body = followReference(document, describe(document, path, method)?.requestBody);
  return isJsonObject(body) && isJsonObject(body.content) ? body.content : {};
}

function findParameter(
  document: JsonObject,
  { path, method, pointer: place }: Operation,
  part: string,
  name: string | undefined,
): { place: string; parameter: JsonObject } | undefined {
  const lists = [
    [place, describe(document, path, method)],
    [pointer("paths", path), pathItem(document, path)],
  ] as const;
  for (const [owner, described] of lists) {
    const parameters = Array.isArray(described?.parameters) ? described.parameters : [];
    for (const [index, written] of parameters.entries()) {
      const parameter = followReference(document, written);
      if (!isJsonObject(parameter) || parameter.in !== part) continue;
      const called = String(parameter.name);
      // Header names come in lower case.
      if (called !== name && !(part === "header" && called.toLowerCase() === name)) continue;
      const reference = isJsonObject(written) && typeof written.$ref === "string" && written.$ref;
      return { place: reference || below(owner, "parameters", String(index)), parameter };
    }
  }
  return undefined;
}

function pathItem(document: JsonObject, path: string): JsonObject | undefined {
  const paths = isJsonObject(document.paths) ? document.paths : {};
  const item = followReference(document, paths[path]);
  return isJsonObject(item) ? item : undefined;
}

function describe(document: JsonObject, path: string, method: string): JsonObject | undefined {
  const operation = pathItem(document, path)?.[method];
  return isJsonObject(operation) ? operation : undefined;
}
