import { rowsOf } from "./answer.ts";
import { type AnsweredCall, Call } from "./call.ts";
import { UsageError } from "./errors.ts";
import { needed } from "./later.ts";
import type { PageSource } from "./read-pages.ts";

/**
 * A call for one page of a list, which can also give every page: awaited it is the page that was
 * asked for, iterated it is the rows of that page and all after it.
 * @example for await (const order of crema.listUnpaidOrders({ limit: 100 })) console.log(order.id);
 */
export class PagedCall<Data, Row, Result> extends Call<Data, Result> {
  readonly #source: PageSource;

  constructor(answered: Promise<AnsweredCall>, source: Omit<PageSource, "rowsOf" | "UsageError">) {
    super(answered);
    this.#source = { ...source, rowsOf, UsageError };
  }

  /** Every page's rows, from the page that was asked for. One page is in memory at a time. */
  async *pages(): AsyncGenerator<Row[], void, undefined> {
    const part = await this.#reader();
    yield* part.readPages<Row>(this, this.#source);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const rows of this.pages()) yield* rows;
  }

  /**
   * The rows of all pages in one array.
   * @param options.limit how many rows at most; the pages behind them are not asked for
   * @throws UsageError where the limit is no whole number
   */
  async all(options: { limit?: number } = {}): Promise<Row[]> {
    const part = await this.#reader();
    return part.readAll(this.pages(), this.#source, options);
  }

  /** Loaded when a page after the first is asked for: who reads one page does not carry it. */
  #reader() {
    // Who asks for pages hears of a first one that fails, though not before this is loaded.
    this.catch(() => {});
    return needed(this.#source.name, () => import("./read-pages.ts"));
  }
}
