import type { InvoiceEntry } from "./generated/types.gen.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import { readRow } from "./invoice-row.ts";

/** Where rows come from: an array, a generator, a database cursor, a stream of a file's lines. */
export type InvoiceSource = Iterable<InvoiceEntry> | AsyncIterable<InvoiceEntry>;

/** Takes as many rows from a source as it is asked for, and none ahead. */
export class InvoiceRows {
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #signal: AbortSignal;
  #isOpen = true;
  #isTaking = false;
  /** What the source threw, in a field of an object, since it may throw anything. */
  failure: { readonly error: unknown } | undefined;

  constructor(source: InvoiceSource, signal: AbortSignal) {
    this.#signal = signal;
    this.#iterator =
      Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** May it have more rows, and are they wanted? */
  get isOpen(): boolean {
    return this.#isOpen && !this.#signal.aborted;
  }

  /** The next rows: fewer where the source ends, fails, or does not give them before the abort. */
  take(count: number): Promise<(InvoiceEntry | InvoiceOutcome)[]> {
    const rows: (InvoiceEntry | InvoiceOutcome)[] = [];
    return new Promise((resolve) => {
      const finish = () => {
        this.#signal.removeEventListener("abort", finish);
        resolve(rows.splice(0));
      };
      this.#signal.addEventListener("abort", finish);
      this.#fill(rows, count).then(finish);
    });
  }

  async #fill(rows: (InvoiceEntry | InvoiceOutcome)[], count: number): Promise<void> {
    this.#isTaking = true;
    try {
      while (rows.length < count && this.isOpen) {
        const next = this.#iterator.next();
        // Awaited only where it has to be: a million times for nothing takes its time.
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

  /**
   * Tells the source that no more rows are wanted, and waits until it has cleaned up; not where it is
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
