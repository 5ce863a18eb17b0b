import type { PageNumberPagination } from "./contract.ts";
import { DateWindows } from "./date-windows.ts";
import { PaginationError } from "./errors.ts";
import { type LinkedPages, linkedPages } from "./link-header.ts";
import type { Page, PageInput, PageSequence } from "./page-sequence.ts";
import { RepeatedPage } from "./repeated-page.ts";

/** Pages with numbers, of a span of dates that is cut into windows if the vendor takes only short ones. */
export function numberedPages(
  name: string,
  pagination: PageNumberPagination,
  input: PageInput,
): PageSequence {
  const windows = DateWindows.of(pagination.window, input);
  let pages = new NumberedPages(name, pagination, input);
  return {
    // A page that was not requested by number is not sent as one.
    first: { ...windows?.input },
    newRows(page: Page) {
      pages.check(page);
      return windows === undefined || pagination.maxPages === undefined
        ? page.rows
        : windows.newRows(page.rows);
    },
    next(page: Page) {
      const next = pages.next(page);
      if (typeof next === "number") return { ...windows?.input, [pagination.page]: next };
      if (next === "beyond the last page" && windows?.halve() !== true) {
        throw beyondLastPage(name, pagination);
      }
      if (windows === undefined || !windows.advance()) return undefined;
      pages = new NumberedPages(name, pagination, { ...input, [pagination.page]: 1 });
      return { ...windows.input, [pagination.page]: 1 };
    },
  };
}

function beyondLastPage(name: string, { maxPages, window }: PageNumberPagination): PaginationError {
  const advice =
    window === undefined
      ? "narrow the list by its filters"
      : `narrow the window of ${window.from} and ${window.to}`;
  return new PaginationError(
    `${name}: the vendor serves no page after page ${maxPages}, and the list goes on: ${advice}.`,
  );
}

class NumberedPages {
  readonly #pagination: PageNumberPagination;
  readonly #limit: number | undefined;
  readonly #repeated: RepeatedPage;
  #page: number;
  #hadNext = false;

  constructor(name: string, pagination: PageNumberPagination, input: PageInput) {
    const limit = pagination.limit && input[pagination.limit];
    this.#pagination = pagination;
    this.#limit = typeof limit === "number" ? limit : undefined;
    this.#page = Number(input[pagination.page] ?? 1);
    this.#repeated = new RepeatedPage(name);
  }

  /** Unless a link leads on, an equal page means that the vendor ignores the page number. */
  check(page: Page): void {
    const { next } = this.#links(page);
    this.#repeated.check(page.rows, next === undefined ? this.#hadNext : next > this.#page);
  }

  next(page: Page): number | "beyond the last page" | undefined {
    const { maxPages = Number.POSITIVE_INFINITY } = this.#pagination;
    const links = this.#links(page);
    const next = this.#follow(page.rows.length, links);
    this.#hadNext ||= links.next !== undefined;
    if (next !== undefined && next > maxPages) return "beyond the last page";
    if (next !== undefined) this.#page = next;
    return next;
  }

  /**
   * The header decides if it names the next page or the last one. If it names neither, the list ends at a
   * page after which an earlier one would have named the next, at a page with fewer rows than were asked
   * for, and else at an empty page. A next page that is not further on ends the list as well.
   */
  #follow(rows: number, { next, last }: LinkedPages): number | undefined {
    const page = this.#page;
    if (rows === 0) return undefined;
    if (next !== undefined) return next > page ? next : undefined;
    if (last !== undefined) return page < last ? page + 1 : undefined;
    if (this.#hadNext) return undefined;
    return this.#limit !== undefined && rows < this.#limit ? undefined : page + 1;
  }

  #links({ headers }: Page): LinkedPages {
    const { last, page } = this.#pagination;
    return linkedPages(last ? headers.get(last) : null, page);
  }
}
