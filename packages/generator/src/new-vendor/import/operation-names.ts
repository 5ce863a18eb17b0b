import { reservedNames } from "@jumun/contract/rules/operation-id";
import type { JsonObject } from "@jumun/openapi/json";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { tryResolve } from "@jumun/openapi/reference";
import { membersOf, objectOf } from "./json.ts";

/** Sets, in place, operationIds that can be names of methods. */
export function nameOperations(document: JsonObject): void {
  const taken = new Set(Array.from(reservedNames, (name) => name.toLowerCase()));
  const items = [...Object.entries(objectOf(document.paths)), ...membersOf(document.webhooks)];
  for (const [path, reference] of items) {
    for (const [method, operation] of membersOf(tryResolve(document, reference))) {
      if (operation.responses === undefined) continue;
      const wanted =
        camelCase(String(operation.operationId ?? "")) ||
        camelCase(`${method} ${path.replace(/[{}]/g, " ")}`) ||
        method;
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
      taken.add(name.toLowerCase());
      operation.operationId = name;
    }
  }
}

function camelCase(text: string): string {
  const name = pascalCase(text.replace(/[^A-Za-z0-9]+/g, "-")).replace(/^[^A-Za-z]+/, "");
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
