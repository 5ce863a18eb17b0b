import type { Pagination } from "@jumun/client/contract";
import type { Document, Schema } from "@jumun/openapi/document";
import type { Pagination as DeclaredPagination } from "@jumun/openapi/extensions";
import { flatInput } from "@jumun/openapi/flat-input";
import { parsePointer } from "@jumun/openapi/json-pointer";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { schemaProperties } from "@jumun/openapi/schema-properties";

/** The pagination for the client, with the values that the client sends by default. */
export function describePagination(
  document: Document,
  operation: ContractOperation,
  pagination: DeclaredPagination,
): Pagination {
  const items = parsePointer(pagination.items);
  if (pagination.style === "page-number") return { ...pagination, items };
  if (pagination.style === "cursor") {
    const { next, more, ...inputs } = pagination;
    return {
      ...inputs,
      items,
      next: parsePointer(next),
      ...(more !== undefined && { more: parsePointer(more) }),
    };
  }
  const fields = schemaProperties(document, flatInput(document, operation).schema);
  const schemaOf = (name: string): Schema => resolve<Schema>(document, fields.get(name) ?? {});
  const { style, start, length, unit } = pagination;
  const first = schemaOf(start);
  const size = schemaOf(length);
  return {
    style,
    start,
    first: numberOf(first.default) ?? first.minimum ?? 0,
    length,
    size: numberOf(size.default) ?? size.maximum ?? 100,
    items,
    ...(unit && { unit }),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
