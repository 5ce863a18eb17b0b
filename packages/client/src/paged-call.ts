import { type Answered, ApiPromise } from "./api-promise.ts";
import type { Pagination } from "./contract.ts";
import { UsageError } from "./errors.ts";
import { linkedPages } from "./link-header.ts";
import { rowsOf } from "./read-response.ts";

/** Where the pages of a list come from. */
export interface PageSource {
  /** The operation, for messages. */
  readonly name: string;
  readonly pagination: Pagination;
  /** The number of the page that was asked for. */
  readonly first: number;
  /** Rows on a full page, if the caller set it. */
  readonly limit: number | undefined;
  /** Requests another page of the same list. */
  readonly request: (page: number) => ApiPromise<unknown, unknown>;
}

/**
 * A call for one page of a list that can also give every page. Awaited, it is the page that was asked
 * for; iterated, it is the rows of that page and of all pages after it.
 * @example for await (const order of crema.listUnpaidOrders({ limit: 100 })) console.log(order.id);
 */
export class PagedCall<Data, Row, Result> extends ApiPromise<Data, Result> {
  readonly #source: PageSource;

  constructor(answered: Promise<Answered>, source: PageSource) {
    super(answered);
    this.#source = source;
  }

  /** The rows of each page, from the page that was asked for. One page is in memory at a time. */
  async *pages(): AsyncGenerator<Row[], void, undefined> {
    const { pagination, first, request } = this.#source;
    let call: ApiPromise<unknown, unknown> = this;
    let page = first;
    let previous = "";
    let hadNext = false;
    for (;;) {
      const { data, response } = await call.withResponse();
      const rows = rowsOf(data, pagination.items) ?? [];
      if (rows.length === 0) return;
      const header = pagination.last ? response.headers.get(pagination.last) : null;
      const links = linkedPages(header, pagination.page);
      const next = this.#nextPage(page, rows.length, links, hadNext);
      const current = JSON.stringify(rows);
      // Unless a link leads on, an equal page means that the vendor ignores the page number.
      const isRepeated = current === previous && (links.next ?? page) <= page;
      if (isRepeated && (links.next !== undefined || !hadNext)) return;
      yield rows as Row[];
      if (next === undefined) return;
      hadNext ||= links.next !== undefined;
      previous = current;
      page = next;
      call = request(page);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const rows of this.pages()) yield* rows;
  }

  /**
   * The rows of all pages in one array.
   * @param options.limit the most rows to return. Pages beyond it are not requested.
   * @throws UsageError if the limit is not a whole number
   */
  async all({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Row[]> {
    if (!(limit >= 0 && (Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY))) {
      // The call was sent already. Its failure would be an unhandled rejection.
      this.catch(() => {});
      throw new UsageError(
        `${this.#source.name}: the limit of all() must be a whole number, 0 or more.`,
      );
    }
    const rows: Row[] = [];
    for await (const page of this.pages()) {
      for (const row of page) if (rows.length < limit) rows.push(row);
      if (rows.length >= limit) break;
    }
    return rows;
  }

  /**
   * The header decides if it names the next page or the last one. If it names neither, the list ends at a
   * page after which an earlier one would have named the next, at a page with fewer rows than were asked
   * for, and else at an empty page. A next page that is not further on ends the list as well.
   */
  #nextPage(
    page: number,
    rows: number,
    { next, last }: ReturnType<typeof linkedPages>,
    hadNext: boolean,
  ): number | undefined {
    const { limit } = this.#source;
    if (next !== undefined) return next > page ? next : undefined;
    if (last !== undefined) return page < last ? page + 1 : undefined;
    if (hadNext) return undefined;
    return limit !== undefined && rows < limit ? undefined : page + 1;
  }
}
