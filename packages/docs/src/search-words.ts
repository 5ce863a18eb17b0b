import { type Document, resolve } from "@jumun/contract/document";
import type { ContractInLanguage, ShownOperation } from "./shown-contract.ts";

/** What operations are found by, by their ids. */
export function searchWords({
  document,
  operations,
}: Pick<ContractInLanguage, "document" | "operations">): Map<string, string[]> {
  return new Map(operations.map((each) => [each.id, wordsOf(document, each)]));
}

/** Summary and description, and the name and description of whatever travels. */
function wordsOf(document: Document, operation: ShownOperation): string[] {
  const { summary, description, parameters, body, answers } = operation;
  const seen = new Set<unknown>();
  return [
    summary,
    plain(description),
    ...parameters.flatMap((parameter) => [parameter.name, plain(parameter.description ?? "")]),
    ...[body?.schema, ...answers.map(({ schema }) => schema)].flatMap((schema) =>
      fieldWords(document, schema, seen),
    ),
  ].filter((words) => words !== "");
}

/** The names and descriptions of the properties of a schema and of those that it leads to. */
function fieldWords(document: Document, value: unknown, seen: Set<unknown>): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): string[] => {
    if (key.startsWith("x-") || key === "example" || key === "examples") return [];
    if (typeof child === "string") {
      if (key === "description") return [plain(child)];
      if (key !== "$ref") return [];
      return fieldWords(document, resolve<unknown>(document, { $ref: child }), seen);
    }
    const names = key === "properties" && typeof child === "object" ? Object.keys(child ?? {}) : [];
    return [...names, ...fieldWords(document, child, seen)];
  });
}

function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();
}
