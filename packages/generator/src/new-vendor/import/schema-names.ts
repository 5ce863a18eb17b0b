import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { formatPointer, parsePointer } from "@jumun/openapi/json-pointer";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { reservedTypeNames } from "../reserved-type-names.ts";
import { objectOf } from "./json.ts";
import { operationsOf } from "./leave-out.ts";

/** Renames, in place, the schemas whose names cannot be names of generated types. */
export function renameSchemas(document: JsonObject, vendor: string): void {
  const components = objectOf(document.components);
  const schemas = objectOf(components.schemas);
  const className = pascalCase(vendor);
  const taken = new Set([...reservedTypeNames, className, `${className}Options`]);
  const operations = operationsOf(document).map(({ operation }) =>
    pascalCase(String(operation.operationId)),
  );
  const isTaken = (name: string) =>
    taken.has(name) ||
    name in globalThis ||
    operations.some((id) => name.startsWith(id) && isGenerated(name.slice(id.length)));
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
  rewriteReferences(document, (reference) => {
    const [root, kind, given = "", ...rest] = parsePointer(reference);
    const name = root === "components" && kind === "schemas" ? names.get(given) : undefined;
    return name === undefined
      ? reference
      : `#${formatPointer(["components", "schemas", name, ...rest])}`;
  });
}

/** Types that the generator names after an operation: `GetOrderResult`, `GetOrderResponse200`. */
function isGenerated(ending: string): boolean {
  return /^(Result|Input|(Response|Failure)([1-5](\d\d|xx)|Default)\d*)$/i.test(ending);
}

function rewriteReferences(value: unknown, rewritten: (reference: string) => string): void {
  if (Array.isArray(value)) for (const item of value) rewriteReferences(item, rewritten);
  if (!isJsonObject(value)) return;
  if (typeof value.$ref === "string") value.$ref = rewritten(value.$ref);
  const mapping = objectOf(objectOf(value.discriminator).mapping);
  for (const [key, reference] of Object.entries(mapping))
    mapping[key] = rewritten(String(reference));
  for (const item of Object.values(value)) rewriteReferences(item, rewritten);
}
