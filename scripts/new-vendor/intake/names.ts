import { pascalCase } from "@jumun/contract/names";
import { follow, isJson, type Json, membersOf, objectOf, pointerOf, stepsOf } from "./json.ts";

/** Members that every client has, or that JavaScript gives a meaning of its own. */
const members = ["answered", "constructor", "fetch", "send", "sendpaged", "then", "tostring"];

/** A name for each operation that a method can have, by the operation's pointer. */
export function operationNames(document: Json): ReadonlyMap<string, string> {
  const taken = new Set(members);
  const names = new Map<string, string>();
  for (const [path, reference] of Object.entries(objectOf(document.paths))) {
    for (const [method, { operationId }] of membersOf(follow(document, reference))) {
      const wanted =
        camelCase(String(operationId ?? "")) ||
        camelCase(`${method} ${path.replace(/[{}]/g, " ")}`) ||
        method;
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
      taken.add(name.toLowerCase());
      names.set(pointerOf("paths", path, method), name);
    }
  }
  return names;
}

function camelCase(text: string): string {
  const name = pascalCase(text.replace(/[^A-Za-z0-9]+/g, "-")).replace(/^[^A-Za-z]+/, "");
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Names of types that the package has already, or that its types are made of. */
const typeNames = new Set([
  ...["ApiError", "AuthenticationError", "BadRequestError", "ConflictError", "ConnectionError"],
  ...["ContractError", "DocumentedError", "JumunError", "NotFoundError", "PermissionError"],
  ...["RateLimitError", "ServerError", "TimeoutError", "UsageError", "ValidationError"],
  ...["VendorError", "OperationErrors", "Schemas", "Call", "Success", "Refusal", "Undocumented"],
  ...["Record", "Omit", "Pick", "Partial", "Paths", "Webhooks", "Components", "Operations", "Defs"],
]);

/**
 * Renames schemas in place so that each name is that of a type and of nothing else, and what refers to
 * them.
 * @returns what says of a pointer how it was before
 */
export function renameSchemas(document: Json, vendor: string): (pointer: string) => string {
  const components = objectOf(document.components);
  const schemas = objectOf(components.schemas);
  const className = pascalCase(vendor);
  const taken = new Set([...typeNames, className, `${className}Options`]);
  const generated = [...operationNames(document).values()].map(pascalCase);
  const isTaken = (name: string) =>
    taken.has(name) ||
    name in globalThis ||
    generated.some((id) => name.startsWith(id) && isGenerated(name.slice(id.length)));
  const names = new Map<string, string>();
  for (const given of Object.keys(schemas)) {
    const plain = pascalCase(given).replace(/^\d+/, "") || "Schema";
    let name = isTaken(plain) ? `${plain}Data` : plain;
    for (let number = 2; isTaken(name); number += 1) name = `${plain}Data${number}`;
    taken.add(name);
    names.set(given, name);
  }
  components.schemas = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [names.get(name) ?? name, schema]),
  );
  rewrite(document, (reference) => {
    const [kind, sort, given = "", ...rest] = stepsOf(reference);
    // What leads into a schema still, leads nowhere: all else has become a schema of its own.
    const isWhole = kind === "components" && sort === "schemas" && rest.length === 0;
    const name = isWhole ? names.get(given) : undefined;
    return name === undefined ? reference : `#/components/schemas/${name}`;
  });
  const before = new Map([...names].map(([given, name]) => [name, given]));
  return (pointer) => {
    const [kind = "", sort = "", name = "", ...rest] = stepsOf(pointer);
    const given = kind === "components" && sort === "schemas" ? before.get(name) : undefined;
    return given === undefined ? pointer : pointerOf(kind, sort, given, ...rest);
  };
}

/** What the generator names beside an operation: `GetOrderResult`, `GetOrderAnswer200`. */
function isGenerated(ending: string): boolean {
  return /^(Result|Input|(Answer|Failure)([1-5](\d\d|xx)|Default)\d*)$/i.test(ending);
}

function rewrite(value: unknown, name: (reference: string) => string): void {
  if (Array.isArray(value)) for (const item of value) rewrite(item, name);
  if (!isJson(value)) return;
  if (typeof value.$ref === "string") value.$ref = name(value.$ref);
  for (const item of Object.values(value)) rewrite(item, name);
}
