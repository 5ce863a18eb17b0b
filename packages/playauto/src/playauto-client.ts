import type { Access } from "@jumun/client/credential";
import type { ClientOptions, Fetch } from "@jumun/client/options";
import { checkSource } from "./check-source.ts";
import { PlayAuto as GeneratedPlayAuto } from "./generated/client.gen.ts";
import { checkSetInvoicesOptions, type SetInvoicesOptions } from "./invoice-options.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import type { InvoiceSource } from "./invoice-source.ts";
import { setInvoices } from "./set-invoices.ts";

/** A method for each operation of the contract, and `setInvoices` for any number of rows. */
export class PlayAuto extends GeneratedPlayAuto {
  readonly #fetch: Fetch | undefined;

  constructor(options: ClientOptions<"production">, access: Access) {
    super(options, access);
    this.#fetch = options.fetch;
  }

  /**
   * Sets carrier and tracking number of any number of orders, in chunks, and yields the outcome of each row
   * in the order of the rows. Nothing is sent before the outcomes are iterated, and a chunk waits until it
   * is full or the source ends. At most `concurrency` × `chunkSize` rows are in memory.
   *
   * - `ok: true`: PlayAuto entered it. `ok: false`: it did not, for the reason in `code` and `message`. If it
   *   refuses a whole chunk, that is the reason of each of its rows. A row without three texts gets the code
   *   `"invalid"` and is not sent.
   * - `ok: "unknown"`: it may have been entered. The response was lost, has no result for the bundle (also if
   *   `dupl_doubt_except_yn` leaves it out), or has one that is neither 성공 nor 실패; or PlayAuto refused a
   *   chunk that was sent again after a lost response. Such rows may be sent again, since that enters the same
   *   values. But 실패 can then mean that the first time had entered them, and with `overwrite` a correction
   *   made in between is undone. Look the order up to be sure.
   * - Equal rows of one chunk are sent once and share an outcome. Rows of one chunk with one bundle number and
   *   different tracking numbers are `"unknown"` unless PlayAuto responds 성공 for each or 실패 for all.
   * - If `signal` aborts, or the source throws, no row is lost that was taken: responses come first, calls
   *   under way at an abort are `"unknown"`, and rows that were not sent have the code `"unsent"`. The
   *   iteration then rejects with the signal's reason or the source's error. Rows before a source's error are
   *   still sent. A row that an asynchronous source yields after the abort is ignored.
   * - `break` closes the source and aborts the calls under way; with a `concurrency` of 1 there are none. Up to
   *   `concurrency` chunks of rows after the last outcome may have been sent.
   *
   * @throws UsageError at once, for a wrong option or source
   * @example
   * for await (const row of playAuto.setInvoices(rows, { overwrite: true })) {
   *   if (row.ok !== true) console.log(row.bundle_no, row.ok === false ? row.message : row.error);
   * }
   */
  setInvoices(
    source: InvoiceSource,
    options: SetInvoicesOptions = {},
  ): AsyncGenerator<InvoiceOutcome, void, undefined> {
    checkSetInvoicesOptions(options);
    checkSource(source);
    return setInvoices({
      source,
      options: { ...options, fetch: options.fetch ?? this.#fetch },
      setInvoice: (input, options) => this.setInvoice(input, options),
    });
  }
}
