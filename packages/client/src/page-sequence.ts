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
