import type { Document } from "./document.ts";
import type { Pagination } from "./extensions.ts";
import { parsePointer } from "./json-pointer.ts";
import type { ContractOperation } from "./operation.ts";
import { responseVariants } from "./response-variants.ts";

/** The input that says which page is requested. */
export function pageInput(pagination: Pagination): string {
  switch (pagination.style) {
    case "page-number":
      return pagination.page;
    case "offset":
      return pagination.start;
    case "cursor":
      return pagination.after;
  }
}

/** The tokens of the path from what a method resolves to, which has no envelope, to the rows. */
export function rowsPath(
  document: Document,
  { responses }: ContractOperation,
  { items }: Pagination,
): string[] {
  const tokens = parsePointer(items);
  const envelope = responses
    .filter(({ key }) => key.startsWith("2"))
    .flatMap((response) => responseVariants(document, response).envelope ?? [])[0]?.path;
  const isInside = envelope?.every((token, index) => tokens[index] === token);
  return isInside ? tokens.slice(envelope?.length) : tokens;
}
