import { JumunError } from "@jumun/client/errors";

/** PlayAuto responded, and the response does not show whether the row was entered. */
export class InvoiceOutcomeError extends JumunError {
  override readonly name = "InvoiceOutcomeError";
  override readonly code = "invoice_outcome";
  /** PlayAuto's results for the bundle number, or the whole response if it is not a list. */
  readonly response: unknown;

  constructor(what: string, response: unknown) {
    super(
      `playauto.setInvoicesInBatches: ${what} Settle the row with settleInvoices, or look the order up.`,
    );
    this.response = response;
  }
}
