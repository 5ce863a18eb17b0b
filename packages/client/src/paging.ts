import type { Pagination } from "./contract.ts";
import { cursorPages } from "./cursor-pages.ts";
import { numberedPages } from "./numbered-pages.ts";
import { offsetPages } from "./offset-pages.ts";

/** Input fields of one page, in place of those that the caller gave. */
export type PageInput = Readonly<Record<string, unknown>>;

export interface Page {
  readonly rows: readonly unknown[];
  /** As it is on the wire. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** One reading of a list, page by page. */
export interface PageSequence {
  readonly first: PageInput;
  /** The rows of a page that were not handed out before. */
  newRows(page: Page): readonly unknown[];
  /**
   * The page after this one, or undefined at the end of the list.
   * @throws PaginationError if the vendor does not serve the pages that are left
   */
  next(page: Page): PageInput | undefined;
}

/** @param name the operation, for messages */
export function startReading(name: string, pagination: Pagination, input: PageInput): PageSequence {
  switch (pagination.style) {
    case "page-number":
      return numberedPages(name, pagination, input);
    case "offset":
      return offsetPages(name, pagination, input);
    case "cursor":
      return cursorPages(name, pagination, input);
  }
}
