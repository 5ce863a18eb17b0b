import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import type { VendorInLanguage } from "../vendor.ts";

/** The words that the search finds operations by, by their ids. */
export function operationWords({
  document,
  operations,
}: Pick<VendorInLanguage, "document" | "operations">): Map<string, string[]> {
  return new Map(operations.map((each) => [each.id, wordsOf(document, each)]));
}

/** Summary and description, and the names and descriptions of parameters and body fields. */
function wordsOf(document: Document, operation: ContractOperation): string[] {
  const { summary, description, parameters, body, responses } = operation;
  const visited = new Set<unknown>();
  return [
    summary,
    plain(description),
    ...parameters.flatMap((parameter) => [parameter.name, plain(parameter.description ?? "")]),
    ...[body?.schema, ...responses.map(({ schema }) => schema)].flatMap((schema) =>
      fieldWords(document, schema, visited),
    ),
  ].filter((words) => words !== "");
}

/** The names and descriptions of the properties of a schema and the schemas inside it. */
function fieldWords(document: Document, value: unknown, visited: Set<unknown>): string[] {
  if (typeof value !== "object" || value === null || visited.has(value)) return [];
  visited.add(value);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): string[] => {
    if (key.startsWith("x-") || key === "example" || key === "examples") return [];
    if (typeof child === "string") {
      if (key === "description") return [plain(child)];
      if (key !== "$ref") return [];
      return fieldWords(document, resolve<unknown>(document, { $ref: child }), visited);
    }
    const names = key === "properties" && typeof child === "object" ? Object.keys(child ?? {}) : [];
    return [...names, ...fieldWords(document, child, visited)];
  });
}

function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();
}
