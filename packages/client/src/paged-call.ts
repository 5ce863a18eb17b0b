import { type Answered, ApiPromise } from "./api-promise.ts";
import type { Pagination } from "./contract.ts";
import { UsageError } from "./errors.ts";
import type { Page, PageInput } from "./paged-list.ts";
import { firstPageInput, readPages } from "./paging.ts";
import { rowsOf } from "./read-response.ts";
import { responseError } from "./response-error.ts";

/** Where the pages of a list come from. */
export interface PageSource {
  /** The operation, for messages. */
  readonly name: string;
  readonly pagination: Pagination;
  /** The caller's input. */
  readonly input: PageInput;
  readonly request: (page: PageInput) => Promise<Answered>;
}

/**
 * A call that lists rows. Awaited, it is the requested page; iterated, it is the rows of that page and of
 * all later pages.
 *
 * **Do not delete or change the listed rows while you iterate.** If the list is read by page number or
 * offset, the rows that follow move to an earlier page, and the iteration skips them. Read the list with
 * `.all()` first.
 * @example for await (const order of crema.listUnpaidOrders({ limit: 100 })) console.log(order.id);
 * @example for (const { order_code } of await crema.listUnpaidOrders().all()) await remove(order_code);
 */
export class PagedCall<Data, Row, Result> extends ApiPromise<Data, Result> {
  readonly #source: PageSource;
  readonly #first: Promise<Answered>;

  constructor(source: PageSource) {
    const first = source.request(firstPageInput(source.pagination, source.input));
    super(first);
    this.#source = source;
    this.#first = first;
  }

  /**
   * The rows of each page, from the requested page on. One page is in memory at a time. Rows that you
   * delete or change between two pages make later rows move, and the iteration skips those: read the list
   * with `.all()` first.
   * @throws PaginationError if the vendor does not serve the remaining pages
   */
  async *pages(): AsyncGenerator<Row[], void, undefined> {
    const { name, pagination, input, request } = this.#source;
    await this;
    const first = readPage(await this.#first, pagination);
    const list = {
      name,
      input,
      request: async (page: PageInput) => readPage(await request(page), pagination),
    };
    for await (const rows of readPages(first, list, pagination)) {
      if (rows.length > 0) yield [...rows] as Row[];
    }
  }

  /** The rows of all pages. To delete or change rows, read the list with `.all()` first. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const rows of this.pages()) yield* rows;
  }

  /**
   * The rows of all pages in one array. Call it before you delete or change the listed rows: rows that
   * move to an earlier page while a list is read are skipped.
   * @param options.limit the most rows to return. Pages beyond it are not requested.
   * @throws UsageError if the limit is not a whole number
   * @throws PaginationError if the vendor does not serve the remaining pages
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
}

/** @throws ApiError, ContractError if the call for the page failed */
function readPage({ reading, received, call }: Answered, { items }: Pagination): Page {
  if (!reading.ok) throw responseError(reading, received, call);
  const { body, wire = body } = reading;
  return { rows: rowsOf(wire, items) ?? [], body: wire, headers: received.response.headers };
}
