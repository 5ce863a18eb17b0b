import type { TrackingUpdate } from "./generated/types.gen.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";

/** One row of `setInvoicesInBatches`. Other columns are allowed and not sent. */
export interface InvoiceRow extends TrackingUpdate {
  /**
   * Whether an earlier run may have sent this row and got no response, for example because it was killed.
   * PlayAuto refuses a second update of a bundle with `e2007`, or with `e2001` once the order has moved on,
   * so such a refusal is then `"unknown"`: settle it with `settleInvoices`.
   */
  readonly maybeSent?: boolean | undefined;
}

const fields = ["bundle_no", "carr_no", "invoice_no"] as const;

/** The fields that are sent and `maybeSent`, or the outcome of a row that cannot be sent. */
export function readRow(row: unknown): InvoiceRow | InvoiceOutcome {
  const { bundle_no, carr_no, invoice_no, maybeSent }: Partial<Record<string, unknown>> =
    Object(row);
  if (isText(bundle_no) && isText(carr_no) && isText(invoice_no)) {
    return { bundle_no, carr_no, invoice_no, ...(maybeSent === true && { maybeSent }) };
  }
  const read = { bundle_no, carr_no, invoice_no };
  const wrong = fields.filter((name) => !isText(read[name]));
  return {
    bundle_no: ["string", "number", "bigint"].includes(typeof bundle_no) ? `${bundle_no}` : "",
    ok: false,
    code: "invalid",
    message: `The row was not sent: ${wrong.join(" and ")} must be text that is not empty.`,
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
