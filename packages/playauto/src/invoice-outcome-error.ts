import { JumunError } from "@jumun/client/errors";

/** PlayAuto answered, and its answer does not tell whether the row was entered. */
export class InvoiceOutcomeError extends JumunError {
  override readonly name = "InvoiceOutcomeError";
  override readonly code = "invoice_outcome";
  /** What PlayAuto answered for the bundle number, or the whole answer where it is no list. */
  readonly answer: unknown;

  constructor(what: string, answer: unknown) {
    super(`playauto.setInvoices: ${what} Look the order up before taking it for entered or not.`);
    this.answer = answer;
  }
}
