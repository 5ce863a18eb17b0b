/** Input fields of one page. They replace those of the caller. */
export type PageInput = Readonly<Record<string, unknown>>;

export interface Page {
  readonly rows: readonly unknown[];
  /** The body before an envelope is removed. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** A list that is read page by page. */
export interface PagedList {
  /** The operation, for messages. */
  readonly name: string;
  /** The caller's input. */
  readonly input: PageInput;
  readonly request: (page: PageInput) => Promise<Page>;
}

/** The rows of each page. */
export type Pages = AsyncGenerator<readonly unknown[], void, undefined>;
