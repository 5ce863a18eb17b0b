import type { Access } from "@jumun/client";
import { isJumunError } from "@jumun/client/errors";
import { needed } from "@jumun/client/later";
import type { ClientOptions, Fetch } from "@jumun/client/options";
import { checkSource } from "./check-source.ts";
import { Playauto as GeneratedPlayauto } from "./generated/client.gen.ts";
import { checkSetInvoicesOptions, type SetInvoicesOptions } from "./invoice-options.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import { InvoiceOutcomeError } from "./invoice-outcome-error.ts";
import type { InvoiceSource } from "./invoice-source.ts";
import type { Bulk } from "./set-invoices.ts";

/** A method for each operation of the contract, and `setInvoices` for as many rows as there are. */
export class Playauto extends GeneratedPlayauto {
  readonly #fetch: Fetch | undefined;

  constructor(options: ClientOptions<"production">, access: Access) {
    super(options, access);
    this.#fetch = options.fetch;
  }

  /**
   * Sets carrier and invoice number of any number of orders, in chunks, and tells of each row what
   * became of it, in the order of the rows. Nothing is sent before the outcomes are asked for, and a
   * chunk waits until it is full or the source ends; there are never more than
   * `concurrency` × `chunkSize` rows in memory.
   *
   * - `ok: true`: PlayAuto entered it. `ok: false`: it did not, for the reason in `code` and `message`;
   *   where it refuses a whole chunk, that is the reason of each of its rows. A row without three texts
   *   gets the code `"invalid"` and is not sent.
   * - `ok: "unknown"`: it may have been entered or not. The answer was lost, has no result for the
   *   bundle (also where `dupl_doubt_except_yn` leaves it out), or has one that is neither 성공 nor 실패.
   *   Also where PlayAuto refuses what was sent again after a lost answer: the first time may have
   *   done it, and the refusal is then of the second. Such rows may be sent again, since that enters
   *   the same values; but then 실패 can mean that the first time had entered them, and with
   *   `overwrite` a correction made in between is undone. Looking the order up tells.
   * - Rows of one chunk that are the same are sent once and share an outcome. Where rows of one chunk
   *   have one bundle number and different invoices, they are `"unknown"` unless PlayAuto answers
   *   성공 for each or 실패 for all.
   * - When `signal` aborts, or the source throws, no row is lost that was taken: what was answered
   *   comes first, what is under way at an abort is `"unknown"`, what was not sent any more has the
   *   code `"unsent"`; then the iteration rejects with the signal's reason. A row that an asynchronous
   *   source gives after the abort is not looked at. Rows before a source's error are still sent, and
   *   the error comes after their outcomes.
   * - `break` closes the source and aborts the calls under way; with a `concurrency` of 1 there are none.
   *   Rows after the last outcome that was looked at may have been sent, those of `concurrency` chunks
   *   at most.
   *
   * @throws UsageError at once, for an option or a source that cannot be right
   * @example
   * for await (const row of playauto.setInvoices(rows, { overwrite: true })) {
   *   if (row.ok !== true) console.log(row.bundle_no, row.ok === false ? row.message : row.error);
   * }
   */
  setInvoices(
    source: InvoiceSource,
    options: SetInvoicesOptions = {},
  ): AsyncGenerator<InvoiceOutcome, void, undefined> {
    checkSetInvoicesOptions(options);
    checkSource(source);
    return inBulk({
      source,
      options: { ...options, fetch: options.fetch ?? this.#fetch },
      setInvoice: (input, options) => this.setInvoice(input, options),
      isJumunError,
      InvoiceOutcomeError,
    });
  }
}

/** Loaded when the first outcome is asked for: who sets an invoice at a time does not carry it. */
async function* inBulk(bulk: Bulk): AsyncGenerator<InvoiceOutcome, void, undefined> {
  const part = await needed("playauto.setInvoices", () => import("./set-invoices.ts"));
  yield* part.setInvoices(bulk);
}
