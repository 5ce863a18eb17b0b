import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { tryResolve } from "@jumun/openapi/reference";
import { itemsOf, membersOf, objectOf } from "./json.ts";

/** A character that header names cannot have. */
const notOfHeaderName = /[^\w!#$%&'*+.^`|~-]/;

/** Why an operation cannot be carried by the generator, the client or the mock; undefined if it can. */
export function obstacleOf(
  document: JsonObject,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): string | undefined {
  if (!["get", "put", "post", "delete", "patch"].includes(method)) {
    return `The client has no method for ${method.toUpperCase()}.`;
  }
  if (itemsOf(operation.servers ?? item.servers).length > 0) {
    return "It has its own server. A client has one server for all operations.";
  }
  if (operation.requestBody !== undefined && method === "get") {
    return "fetch cannot send a body with GET.";
  }
  if (operation.security === null) {
    return "The client cannot send any of its security alternatives.";
  }
  return (
    parameterObstacle(document, [...itemsOf(item.parameters), ...itemsOf(operation.parameters)]) ??
    contentObstacle(document, tryResolve(document, operation.requestBody)) ??
    Object.values(objectOf(operation.responses))
      .map((response) => contentObstacle(document, tryResolve(document, response)))
      .find((reason) => reason !== undefined)
  );
}

function parameterObstacle(
  document: JsonObject,
  parameters: readonly unknown[],
): string | undefined {
  for (const parameter of parameters.map((one) => objectOf(tryResolve(document, one)))) {
    const { name, in: location, style, content } = parameter;
    const schema = objectOf(tryResolve(document, parameter.schema));
    const types = [schema.type].flat();
    const isList = types.includes("array") || types.includes("object") || content !== undefined;
    if (location === "path" && (isList || (style ?? "simple") !== "simple")) {
      return `The mock reads only plain text in a path. ${name} is a list, an object or has a style.`;
    }
    if (types.includes("array") && objectOf(tryResolve(document, schema.items)).type === "object") {
      return `OpenAPI does not say how the objects in the list ${name} are written.`;
    }
    if (location === "header" && notOfHeaderName.test(String(name))) {
      return `The client cannot send the header ${name}.`;
    }
  }
  return undefined;
}

/** JSON, forms and text can be carried; lists and objects in other media types cannot. */
function contentObstacle(document: JsonObject, holder: unknown): string | undefined {
  const all = membersOf(objectOf(holder).content);
  const [mediaType, media] = all.find(([type]) => /[/+]json\b/i.test(type)) ?? all[0] ?? [];
  if (mediaType === undefined) return undefined;
  if (mediaType.includes("*")) return `The mock cannot match a body of the range ${mediaType}.`;
  const schema = objectOf(tryResolve(document, objectOf(media).schema));
  const isText = [schema.type ?? "string"].flat().includes("string");
  if (/[/+]json\b|form/i.test(mediaType) || isText) return undefined;
  return `Only text can be carried as ${mediaType}. Its schema is a list or an object.`;
}

/**
 * Removes, in place, security schemes that a client cannot send, and the alternatives that need them. An
 * `Authorization` scheme other than Basic and Bearer becomes an apiKey with a prefix.
 */
export function adaptSecurity(
  document: JsonObject,
  changed: (pointer: string, why: string) => void,
) {
  const schemes = objectOf(objectOf(document.components).securitySchemes);
  for (const [name, scheme] of membersOf(schemes)) {
    const pointer = `#/components/securitySchemes/${name}`;
    const http = String(scheme.scheme).toLowerCase();
    if (scheme.type === "mutualTLS" || http === "digest") {
      changed(pointer, `The client cannot send ${scheme.type} credentials.`);
      delete schemes[name];
    } else if (scheme.type === "http" && http !== "basic" && http !== "bearer") {
      changed(pointer, `The scheme ${scheme.scheme} is written as an apiKey header with x-prefix.`);
      schemes[name] = {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        "x-prefix": `${scheme.scheme} `,
        ...(typeof scheme.description === "string" && { description: scheme.description }),
      };
    } else if (scheme.type === "http") scheme.scheme = http;
  }
  const items = [...membersOf(document.paths), ...membersOf(document.webhooks)];
  const operations = items.flatMap(([, item]) => membersOf(item).map(([, operation]) => operation));
  for (const holder of [document, ...operations]) {
    if (!Array.isArray(holder.security) || holder.security.length === 0) continue;
    const sendable = holder.security.filter((one) => isSendable(objectOf(one), schemes));
    holder.security = sendable.length > 0 ? sendable : null;
  }
  for (const operation of document.security === null ? operations : []) {
    if (operation.security === undefined) operation.security = null;
  }
  if (document.security === null) delete document.security;
}

function isSendable(requirement: JsonObject, schemes: JsonObject): boolean {
  const used = Object.keys(requirement).map((name) => objectOf(schemes[name]));
  const isAuthorization = ({ type, name }: JsonObject) =>
    type !== "apiKey" || String(name).toLowerCase() === "authorization";
  return (
    used.every(({ type }) => type !== undefined) &&
    used.filter(isAuthorization).length < 2 &&
    used.filter((scheme) => scheme.in === "cookie").length < 2
  );
}

/** Whether a value refers to a component or into it, directly or through other components. */
export function reaches(document: JsonObject, value: unknown, component: string): boolean {
  const seen = new Set<string>();
  const look = (part: unknown): boolean => {
    if (typeof part !== "object" || part === null) return false;
    const reference = isJsonObject(part) && typeof part.$ref === "string" ? part.$ref : undefined;
    if (reference === undefined || seen.has(reference)) return Object.values(part).some(look);
    seen.add(reference);
    return `${reference}/`.startsWith(`${component}/`) || look(tryResolve(document, part));
  };
  return look(value);
}
