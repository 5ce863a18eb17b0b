import { rowsOf } from "./answer.ts";
import { type AnsweredCall, Call } from "./call.ts";
import { UsageError } from "./errors.ts";
import { linkedPages } from "./link-header.ts";
import type { Contract, Operation, Pagination } from "./operation.ts";

/** How a paged call asks for another page of the same list. */
export type PageRequest = (page: number) => Call<unknown, unknown>;

/**
 * A call for one page of a list, which can also give every page: awaited it is the page that was
 * asked for, iterated it is the rows of that page and all after it.
 * @example for await (const order of crema.listUnpaidOrders({ limit: 100 })) console.log(order.id);
 */
export class PagedCall<Data, Row, Result> extends Call<Data, Result> {
  readonly #name: string;
  readonly #pages: () => AsyncGenerator<Row[], void, undefined>;

  constructor(
    contract: Contract,
    operation: Operation,
    answered: Promise<AnsweredCall>,
    pages: PageSource,
  ) {
    super(contract, operation, answered);
    this.#name = `${contract.vendor}.${operation.id}`;
    this.#pages = () => readPages<Row>(this, pages);
  }

  /** Every page's rows, from the page that was asked for. One page is in memory at a time. */
  pages(): AsyncGenerator<Row[], void, undefined> {
    return this.#pages();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const rows of this.pages()) yield* rows;
  }

  /**
   * The rows of all pages in one array.
   * @param options.limit how many rows at most; the pages behind them are not asked for
   * @throws UsageError where the limit is no whole number
   */
  async all({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Row[]> {
    if (!(limit >= 0 && (Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY))) {
      throw new UsageError(`${this.#name}: the limit of all() must be a whole number, 0 or more.`);
    }
    const rows: Row[] = [];
    for await (const page of this.pages()) {
      for (const row of page) if (rows.length < limit) rows.push(row);
      if (rows.length >= limit) break;
    }
    return rows;
  }
}

/** Where the pages after the first come from. */
export interface PageSource {
  readonly pagination: Pagination;
  readonly first: number;
  /** Rows that a full page has, where the caller said it. */
  readonly limit: number | undefined;
  readonly request: PageRequest;
}

async function* readPages<Row>(
  firstCall: Call<unknown, unknown>,
  { pagination, first, limit, request }: PageSource,
): AsyncGenerator<Row[], void, undefined> {
  let call = firstCall;
  let before = "";
  for (let page = first; ; ) {
    const { data, response } = await call.withResponse();
    const rows = (rowsOf(data, pagination.items) ?? []) as Row[];
    const ends = JSON.stringify([rows.length, rows[0], rows.at(-1)]);
    // A vendor that pays no heed to the page number answers the same rows for ever.
    if (rows.length === 0 || ends === before) return;
    yield rows;
    const next = nextPage(page, rows.length, limit, response, pagination);
    if (next === undefined) return;
    before = ends;
    page = next;
    call = request(page);
  }
}

/**
 * The header decides where it tells a number: the next page, or the last. Where it tells neither, a
 * page with fewer rows than were asked for is the last one, and else the page that has none. A next
 * page that is no further on ends the list: nothing goes round in circles.
 */
function nextPage(
  page: number,
  rows: number,
  limit: number | undefined,
  response: Response,
  { page: parameter, last: header }: Pagination,
): number | undefined {
  const { next, last } = linkedPages(header ? response.headers.get(header) : null, parameter);
  if (next !== undefined) return next > page ? next : undefined;
  if (last !== undefined) return page < last ? page + 1 : undefined;
  return limit !== undefined && rows < limit ? undefined : page + 1;
}
