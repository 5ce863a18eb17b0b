import type { TrackingUpdate } from "./generated/types.gen.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";

const fields = ["bundle_no", "carr_no", "invoice_no"] as const;

/** What PlayAuto takes of a row, or the outcome of one that it could not take. */
export function readRow(row: unknown): TrackingUpdate | InvoiceOutcome {
  const { bundle_no, carr_no, invoice_no }: Partial<Record<string, unknown>> = Object(row);
  if (isText(bundle_no) && isText(carr_no) && isText(invoice_no)) {
    return { bundle_no, carr_no, invoice_no };
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
