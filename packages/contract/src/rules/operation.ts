import { parsePointer } from "@jumun/openapi/json-pointer";
import { methods } from "@jumun/openapi/list-operations";
import type { Location } from "@redocly/openapi-core";
import type { Node } from "./node.ts";

/** An operation of a path, with the parameters that it has from its path item. */
export interface PathOperation {
  /** As a sentence names it: its operationId, or `This get operation`. */
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

/** A parameter of the operation replaces the one of the same name and place of the path item. */
function overridden(parameters: readonly Node[]): Node[] {
  const byNameAndPlace = parameters.map(
    (parameter) =>
      [`${parameter.get("in")?.text} ${parameter.get("name")?.text}`, parameter] as const,
  );
  return [...new Map(byNameAndPlace).values()];
}

export function queryParameter(parameters: readonly Node[], name: string): Node | undefined {
  return parameters.find(
    (parameter) => parameter.get("in")?.text === "query" && parameter.get("name")?.text === name,
  );
}

/** The two halves of an `x-split`, as far as they are written. */
export function halvesOf(operation: Node): { key: "absent" | "present"; half: Node }[] {
  const split = operation.get("x-split");
  return (["absent", "present"] as const).flatMap((key) => {
    const half = split?.get(key);
    return half === undefined ? [] : [{ key, half }];
  });
}

/** Whether the vendor sends this request: it is a webhook or a callback. */
export function isReceived(location: Location): boolean {
  const tokens = parsePointer(location.pointer);
  return tokens[0] === "webhooks" || tokens.includes("callbacks");
}
