import { type AnsweredCall, Call } from "./call.ts";
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
  readonly #pages: () => AsyncGenerator<Row[], void, undefined>;

  constructor(
    contract: Contract,
    operation: Operation,
    answered: Promise<AnsweredCall>,
    pages: PageSource,
  ) {
    super(contract, operation, answered);
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
   */
  async all({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const page of this.pages()) {
      rows.push(...page.slice(0, limit - rows.length));
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
    const rows = rowsOf<Row>(data, pagination.items);
    const begin = JSON.stringify(rows[0] ?? null);
    // A vendor that pays no heed to the page number answers the same rows for ever.
    if (rows.length === 0 || begin === before) return;
    yield rows;
    const next = nextPage(page, rows.length, limit, response, pagination);
    if (next === undefined) return;
    before = begin;
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

function rowsOf<Row>(data: unknown, path: readonly string[]): Row[] {
  let current = data;
  for (const name of path) current = Object(current)[name];
  return Array.isArray(current) ? current : [];
}
