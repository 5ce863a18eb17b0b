import { parsePointer } from "@jumun/openapi/json-pointer";
import { methods } from "@jumun/openapi/list-operations";
import type { Location } from "@redocly/openapi-core";
import type { Node } from "./node.ts";

/** An operation, with the parameters of its path item. */
export interface PathOperation {
  /** For messages: its operationId, or `This get operation`. */
  readonly name: string;
  readonly operation: Node;
  readonly parameters: readonly Node[];
}

export function operationsOf(pathItem: Node): PathOperation[] {
  return methods.flatMap((method) => {
    const operation = pathItem.get(method);
    if (operation === undefined) return [];
    const parameters = [pathItem, operation].flatMap(
      (node) => node.get("parameters")?.items() ?? [],
    );
    const name = operation.get("operationId")?.text ?? `This ${method} operation`;
    return [{ name, operation, parameters: overridden(parameters) }];
  });
}

/** A parameter of the operation overrides the path item's parameter of the same name and location. */
function overridden(parameters: readonly Node[]): Node[] {
  const named = parameters.map(
    (parameter) =>
      [`${parameter.get("in")?.text} ${parameter.get("name")?.text}`, parameter] as const,
  );
  return [...new Map(named).values()];
}

export function queryParameter(parameters: readonly Node[], name: string): Node | undefined {
  return parameters.find(
    (parameter) => parameter.get("in")?.text === "query" && parameter.get("name")?.text === name,
  );
}

/** The halves of an `x-split`. */
export function halvesOf(operation: Node): { key: "absent" | "present"; half: Node }[] {
  const split = operation.get("x-split");
  return (["absent", "present"] as const).flatMap((key) => {
    const half = split?.get(key);
    return half === undefined ? [] : [{ key, half }];
  });
}

/** Whether the operation is a webhook or a callback, which the vendor sends. */
export function isReceived(location: Location): boolean {
  const tokens = parsePointer(location.pointer);
  return tokens[0] === "webhooks" || tokens.includes("callbacks");
}
