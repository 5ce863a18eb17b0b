import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { plainText } from "./plain-text.ts";

/** The names and descriptions of an operation's parameters, body fields and response fields. */
export function operationWords(document: Document, operation: ContractOperation): string[] {
  const { parameters, body, responses } = operation;
  const visited = new Set<unknown>();
  return [
    ...parameters.flatMap(({ name, description = "" }) => [name, plainText(description)]),
    ...[body?.schema, ...responses.map(({ schema }) => schema)].flatMap((schema) =>
      fieldWords(document, schema, visited),
    ),
  ];
}

/** The names and descriptions of the properties of a schema and the schemas inside it. */
export function fieldWords(
  document: Document,
  value: unknown,
  visited: Set<unknown> = new Set(),
): string[] {
  if (typeof value !== "object" || value === null || visited.has(value)) return [];
  visited.add(value);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): string[] => {
    if (key.startsWith("x-") || key === "example" || key === "examples") return [];
    if (typeof child === "string") {
      if (key === "description") return [plainText(child)];
      if (key !== "$ref") return [];
      return fieldWords(document, resolve<unknown>(document, { $ref: child }), visited);
    }
    const names = key === "properties" && typeof child === "object" ? Object.keys(child ?? {}) : [];
    return [...names, ...fieldWords(document, child, visited)];
  });
}
