import type { CursorPagination } from "./contract.ts";
import { PaginationError } from "./errors.ts";
import type { Page, PageInput, PageSequence } from "./page-sequence.ts";
import { valueAt } from "./read-response.ts";

/** A list ends if the vendor says that there is no next page, or names no cursor for it. */
export function cursorPages(
  name: string,
  { after, next, more }: CursorPagination,
  input: PageInput,
): PageSequence {
  const seen = new Set<unknown>([input[after]]);
  return {
    first: {},
    newRows: ({ rows }: Page) => rows,
    next({ body }: Page) {
      const hasMore = more === undefined ? undefined : valueAt(body, more);
      if (hasMore === false) return undefined;
      const cursor = valueAt(body, next) ?? "";
      if (cursor === "") {
        if (hasMore !== true) return undefined;
        throw new PaginationError(
          `${name}: the vendor reports more rows but names no cursor for them, so the list is not complete.`,
        );
      }
      if (seen.has(cursor)) {
        throw new PaginationError(
          `${name}: the vendor named the same cursor again, so the list would not end. It may be incomplete.`,
        );
      }
      seen.add(cursor);
      return { [after]: cursor };
    },
  };
}
