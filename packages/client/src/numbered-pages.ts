import type { PageNumberPagination } from "./contract.ts";
import { dateWindows } from "./date-windows.ts";
import { PaginationError } from "./errors.ts";
import { type LinkedPages, linkedPages } from "./link-header.ts";
import type { Page, PagedList, Pages } from "./paged-list.ts";
import { repeatedPageCheck } from "./repeated-page.ts";

/**
 * Reads one window of dates after another. A window with more pages than the vendor serves is split, and
 * its halves are read instead.
 */
export async function* numberedPages(
  first: Page,
  { name, input, request }: PagedList,
  pagination: PageNumberPagination,
): Pages {
  const { page: field, last: linkHeader, maxPages = Number.POSITIVE_INFINITY } = pagination;
  const limit = pagination.limit && input[pagination.limit];
  const [current, ...windows] = dateWindows(pagination.window, input);
  const rereads = new Rereads();
  let number = Number(input[field] ?? 1);
  let page = first;
  for (let window = current; window !== undefined; ) {
    const checkRepeated = repeatedPageCheck(name);
    const received: (readonly unknown[])[] = [];
    let hadNext = false;
    for (;;) {
      const { rows, headers } = page;
      const links = linkedPages(linkHeader ? headers.get(linkHeader) : null, field);
      // Equal pages are expected if a link leads from one to the next.
      checkRepeated(rows, links.next === undefined ? hadNext : links.next > number);
      if (maxPages < Number.POSITIVE_INFINITY) received.push(rows);
      yield rereads.newRows(rows);
      const next = nextNumber(number, rows.length, links, hadNext, limit);
      hadNext ||= links.next !== undefined;
      if (next === undefined) break;
      if (next > maxPages) {
        const halves = window.halves();
        if (halves.length === 0) throw beyondLastPage(name, pagination);
        rereads.expect(received.flat());
        windows.unshift(...halves);
        break;
      }
      number = next;
      page = await request({ ...window.input, [field]: number });
    }
    window = windows.shift();
    if (window === undefined) return;
    number = 1;
    page = await request({ ...window.input, [field]: number });
  }
}

/**
 * The header decides if it contains the next or the last page. Otherwise the list ends at an empty page, at
 * a page with fewer rows than requested, or at a page without a link if an earlier page had one. A link
 * backwards ends the list too.
 */
function nextNumber(
  current: number,
  rows: number,
  { next, last }: LinkedPages,
  hadNext: boolean,
  limit: unknown,
): number | undefined {
  if (rows === 0) return undefined;
  if (next !== undefined) return next > current ? next : undefined;
  if (last !== undefined) return current < last ? current + 1 : undefined;
  if (hadNext) return undefined;
  return typeof limit === "number" && rows < limit ? undefined : current + 1;
}

function beyondLastPage(name: string, { maxPages, window }: PageNumberPagination): PaginationError {
  const advice =
    window === undefined
      ? "narrow the list by its filters"
      : `narrow the window of ${window.from} and ${window.to}`;
  return new PaginationError(
    `${name}: the vendor serves no page after page ${maxPages}, but the list has more rows: ${advice}.`,
  );
}

/** Rows that are read twice, because their window was split after they were handed out. */
class Rereads {
  readonly #expected = new Map<string, number>();

  expect(rows: readonly unknown[]): void {
    for (const row of rows) {
      const key = JSON.stringify(row);
      this.#expected.set(key, (this.#expected.get(key) ?? 0) + 1);
    }
  }

  newRows(rows: readonly unknown[]): readonly unknown[] {
    if (this.#expected.size === 0) return rows;
    return rows.filter((row) => {
      const key = JSON.stringify(row);
      const count = this.#expected.get(key) ?? 0;
      if (count > 1) this.#expected.set(key, count - 1);
      else this.#expected.delete(key);
      return count === 0;
    });
  }
}
