import { JumunError } from "@jumun/client/errors";

/** PlayAuto responded, and the response does not show whether the row was entered. */
export class InvoiceOutcomeError extends JumunError {
  override readonly name = "InvoiceOutcomeError";
  override readonly code = "invoice_outcome";
  /** PlayAuto's results for the bundle number, or the whole response if it is not a list. */
  readonly answer: unknown;

  constructor(what: string, answer: unknown) {
    super(`playauto.setInvoices: ${what} Look the order up before taking it for entered or not.`);
    this.answer = answer;
  }
}
