import { type Answered, ApiPromise } from "./api-promise.ts";
import type { Pagination } from "./contract.ts";
import { UsageError } from "./errors.ts";
import type { Page, PageInput } from "./page-sequence.ts";
import { startReading } from "./paging.ts";
import { rowsOf } from "./read-response.ts";
import { responseError } from "./response-error.ts";

/** Where the pages of a list come from. */
export interface PageSource {
  /** The operation, for messages. */
  readonly name: string;
  readonly pagination: Pagination;
  /** What the caller gave. */
  readonly input: PageInput;
  /** Requests a page of the list. */
  readonly request: (page: PageInput) => Promise<Answered>;
}

/**
 * A call for one page of a list that can also give every page. Awaited, it is the page that was asked
 * for; iterated, it is the rows of that page and of all pages after it.
 * @example for await (const order of crema.listUnpaidOrders({ limit: 100 })) console.log(order.id);
 */
export class PagedCall<Data, Row, Result> extends ApiPromise<Data, Result> {
  readonly #source: PageSource;
  readonly #first: Promise<Answered>;

  constructor(source: PageSource) {
    const { name, pagination, input, request } = source;
    const first = request(startReading(name, pagination, input).first);
    super(first);
    this.#source = source;
    this.#first = first;
  }

  /**
   * The rows of each page, from the page that was asked for. One page is in memory at a time.
   * @throws PaginationError if the vendor does not serve the pages that are left
   */
  async *pages(): AsyncGenerator<Row[], void, undefined> {
    const { name, pagination, input, request } = this.#source;
    const sequence = startReading(name, pagination, input);
    await this;
    let answered = await this.#first;
    for (;;) {
      const page = readPage(answered, pagination);
      const rows = sequence.newRows(page);
      if (rows.length > 0) yield [...rows] as Row[];
      const next = sequence.next(page);
      if (next === undefined) return;
      answered = await request(next);
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
}

/** @throws ApiError, ContractError if the call for the page failed */
function readPage({ reading, received, call }: Answered, { items }: Pagination): Page {
  if (!reading.ok) throw responseError(reading, received, call);
  const { body, wire = body } = reading;
  return { rows: rowsOf(wire, items) ?? [], body: wire, headers: received.response.headers };
}
