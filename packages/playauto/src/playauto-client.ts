import type { Access } from "@jumun/client/credential";
import type { CallOptions, ClientOptions, Fetch } from "@jumun/client/options";
import { checkSource } from "./check-source.ts";
import { PlayAuto as GeneratedPlayAuto } from "./generated/client.gen.ts";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import { type BatchOptions, checkBatchOptions } from "./invoice-options.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import type { InvoiceSource } from "./invoice-source.ts";
import { setInvoicesInBatches } from "./set-invoices-in-batches.ts";
import { type SettlementPeriod, settleInvoices } from "./settle-invoices.ts";

/** A method for each operation of the contract, and two for any number of tracking numbers. */
export class PlayAuto extends GeneratedPlayAuto {
  readonly #fetch: Fetch | undefined;

  constructor(options: ClientOptions<"production">, access: Access) {
    super(options, access);
    this.#fetch = options.fetch;
  }

  /**
   * Sets carrier and tracking number of any number of orders, in batches, and yields the outcome of each row
   * in the order of the rows. Nothing is sent before the outcomes are iterated, and a batch waits until it
   * is full or the source ends. At most `concurrency` × `batchSize` rows are in memory.
   *
   * - `ok: true`: PlayAuto entered it. `ok: false`: it did not, for the reason in `code` and `message`. If it
   *   refuses a whole batch, that is the reason of each of its rows. A row without three texts gets the code
   *   `"invalid"` and is not sent.
   * - `ok: "unknown"`: it may have been entered. The response was lost, has no result for the bundle (also if
   *   `dupl_doubt_except_yn` leaves it out), or has one that is neither 성공 nor 실패; or PlayAuto refused a
   *   batch that was sent again after a lost response. Settle such rows with `settleInvoices`.
   * - If further calls would fail as well, the remaining rows are taken from the source but not sent, and get
   *   the code `"unsent"`: when PlayAuto refuses the credentials, when its Retry-After exceeds the deadline,
   *   and after `stopAfter` failed calls in a row.
   * - To resume a run that was killed, write each batch to a journal in `beforeBatch`, and pass the rows that
   *   are in the journal without an outcome with `maybeSent: true`. A refusal that could be about the earlier
   *   run is then `"unknown"`.
   * - Equal rows of one batch are sent once and share an outcome. Rows of one batch with one bundle number and
   *   different tracking numbers are `"unknown"` unless PlayAuto responds 성공 for each or 실패 for all.
   * - If `signal` aborts, or the source or `beforeBatch` throws, no row that was taken is lost: responses come
   *   first, calls under way at an abort are `"unknown"`, and rows that were not sent have the code
   *   `"unsent"`. The iteration then rejects with the reason or the error. Rows before a source's error are
   *   still sent. A row that an asynchronous source yields after the abort is ignored.
   * - `break` closes the source and aborts the calls under way (none if `concurrency` is 1). Up to
   *   `concurrency` batches of rows after the last outcome may have been sent.
   *
   * @throws UsageError at once, for a wrong option or source
   * @example
   * for await (const row of playAuto.setInvoicesInBatches(rows, { overwrite: true })) {
   *   if (row.ok !== true) console.log(row.bundle_no, row.ok === false ? row.message : row.error);
   * }
   */
  setInvoicesInBatches(
    source: InvoiceSource,
    options: BatchOptions = {},
  ): AsyncGenerator<InvoiceOutcome, void, undefined> {
    checkBatchOptions(options);
    checkSource("setInvoicesInBatches", source);
    return setInvoicesInBatches({
      source,
      options: { ...options, fetch: options.fetch ?? this.#fetch },
      setInvoice: (input, options) => this.setInvoice(input, options),
    });
  }

  /**
   * Settles rows whose outcome is `"unknown"` with the order list: `ok: true` if all orders of the bundle have
   * this carrier and tracking number, `ok: false` with the code `"not-entered"` if none has, else `"unknown"`.
   * It only reads. Wait until no call can still be under way at PlayAuto, for example a minute.
   * @param period the days to search for the orders; a bundle outside of it is `"unknown"`
   * @example
   * const period = { date_type: "wdate", sdate: "2026-01-01", edate: "2026-01-30" };
   * for await (const row of playAuto.settleInvoices(unknownRows, period)) console.log(row.bundle_no, row.ok);
   */
  settleInvoices(
    rows: Iterable<TrackingUpdate>,
    period: SettlementPeriod,
    options: CallOptions = {},
  ): AsyncGenerator<InvoiceOutcome, void, undefined> {
    checkSource("settleInvoices", rows);
    return settleInvoices({
      rows,
      period,
      options,
      listOrders: (input, options) => this.listOrders(input, options),
    });
  }
}
