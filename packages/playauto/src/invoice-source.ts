import type { InvoiceOutcome } from "./invoice-outcome.ts";
import { type InvoiceRow, readRow } from "./invoice-row.ts";

/** A source of rows: an array, a generator, a database cursor, a stream of a file's lines. */
export type InvoiceSource = Iterable<InvoiceRow> | AsyncIterable<InvoiceRow>;

/** Takes rows from a source on request, and none ahead. */
export class InvoiceRows {
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #signal: AbortSignal;
  #isOpen = true;
  #isTaking = false;
  /** What the source or `beforeBatch` threw, wrapped because that can be any value. */
  failure: { readonly error: unknown } | undefined;

  constructor(source: InvoiceSource, signal: AbortSignal) {
    this.#signal = signal;
    this.#iterator =
      Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** Whether there may be more rows, and they are wanted. */
  get isOpen(): boolean {
    return this.#isOpen && !this.#signal.aborted;
  }

  /** The next rows. Fewer if the source ends, fails, or is slower than the abort. */
  take(count: number): Promise<(InvoiceRow | InvoiceOutcome)[]> {
    const rows: (InvoiceRow | InvoiceOutcome)[] = [];
    return new Promise((resolve) => {
      const finish = () => {
        this.#signal.removeEventListener("abort", finish);
        resolve(rows.splice(0));
      };
      this.#signal.addEventListener("abort", finish);
      this.#fill(rows, count).then(finish);
    });
  }

  async #fill(rows: (InvoiceRow | InvoiceOutcome)[], count: number): Promise<void> {
    this.#isTaking = true;
    try {
      while (rows.length < count && this.isOpen) {
        const next = this.#iterator.next();
        // Awaited only if necessary: a million awaits take time.
        const { done, value } = "then" in next ? await next : next;
        if (done) this.#isOpen = false;
        else rows.push(readRow(value));
      }
    } catch (error) {
      this.#isOpen = false;
      this.failure = { error };
    }
    this.#isTaking = false;
  }

  /** Takes no further row, and remembers why. */
  fail(error: unknown): void {
    this.failure ??= { error };
    // Its error would hide the one that is already there.
    this.close().catch(() => {});
  }

  /**
   * Closes the source and waits until it has cleaned up, unless it is
   * still about to give a row, which can take for ever.
   */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const closed = Promise.resolve(this.#iterator.return?.());
    if (this.#isTaking) closed.catch(() => {});
    else await closed;
  }
}
