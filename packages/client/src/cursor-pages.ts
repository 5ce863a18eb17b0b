import type { CursorPagination } from "./contract.ts";
import { PaginationError } from "./errors.ts";
import type { Page, PagedList, Pages } from "./paged-list.ts";
import { valueAt } from "./read-response.ts";

/** A list ends when the vendor reports that there is no next page, or returns no cursor. */
export async function* cursorPages(
  first: Page,
  { name, input, request }: PagedList,
  { after, next, more }: CursorPagination,
): Pages {
  const seen = new Set<unknown>([input[after]]);
  for (let page = first; ; ) {
    yield page.rows;
    const hasMore = more && valueAt(page.body, more);
    const cursor = valueAt(page.body, next) ?? "";
    if (hasMore === false || (cursor === "" && hasMore !== true)) return;
    if (cursor === "") {
      throw new PaginationError(
        `${name}: the vendor reports more rows but returns no cursor for them, so the list is incomplete.`,
      );
    }
    if (seen.has(cursor)) {
      throw new PaginationError(
        `${name}: the vendor returned the same cursor again, so the list would not end. It may be incomplete.`,
      );
    }
    seen.add(cursor);
    page = await request({ [after]: cursor });
  }
}
