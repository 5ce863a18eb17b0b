import type { rowsOf } from "./answer.ts";
import type { Call } from "./call.ts";
import type { UsageError } from "./errors.ts";
import { linkedPages } from "./link-header.ts";
import type { Pagination } from "./operation.ts";

/** Where the pages after the first come from. */
export interface PageSource {
  /** The operation, for messages. */
  readonly name: string;
  readonly pagination: Pagination;
  readonly first: number;
  /** Rows that a full page has, where the caller said it. */
  readonly limit: number | undefined;
  /** Asks for another page of the same list. */
  readonly request: (page: number) => Call<unknown, unknown>;
  /** Handed over: imported here too, each would be a file of its own in a browser's bundle. */
  readonly rowsOf: typeof rowsOf;
  readonly UsageError: typeof UsageError;
}

export async function* readPages<Row>(
  firstCall: Call<unknown, unknown>,
  { pagination, first, limit, request, rowsOf }: PageSource,
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

/** All rows, or as many as the limit lets through. */
export async function readAll<Row>(
  pages: AsyncIterable<Row[]>,
  { name, UsageError }: PageSource,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number },
): Promise<Row[]> {
  if (!(limit >= 0 && (Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY))) {
    throw new UsageError(`${name}: the limit of all() must be a whole number, 0 or more.`);
  }
  const rows: Row[] = [];
  for await (const page of pages) {
    for (const row of page) if (rows.length < limit) rows.push(row);
    if (rows.length >= limit) break;
  }
  return rows;
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
