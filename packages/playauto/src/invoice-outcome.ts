import type { TrackingUpdate, TrackingUpdateFailure } from "./generated/types.gen.ts";
import { InvoiceOutcomeError } from "./invoice-outcome-error.ts";

/**
 * What became of one row. `"unknown"` is truthy: compare `ok` with `true`, `false` and `"unknown"`.
 */
export type InvoiceOutcome =
  | {
      readonly bundle_no: string;
      /** Carrier and tracking number were entered. */
      readonly ok: true;
    }
  | ({
      readonly bundle_no: string;
      /** They were not. */
      readonly ok: false;
    } & Refusal)
  | {
      readonly bundle_no: string;
      /** They may have been: settle the row with `settleInvoices`, or look the order up. */
      readonly ok: "unknown";
      /** Why it is not known: an error of jumun, or the reason of the signal that ended the call. */
      readonly error: unknown;
    };

/** Why a row was not entered. */
export interface Refusal {
  /**
   * PlayAuto's `error_code`, of the row or of the whole call. If it gives none, the HTTP status as text, or
   * `"refused"` in a successful response. Without a response of PlayAuto: `"invalid"` for a row that cannot be
   * sent, `"unsent"` for a row that was not sent, `"not-entered"` from `settleInvoices`.
   */
  readonly code:
    | NonNullable<TrackingUpdateFailure["error_code"]>
    | "invalid"
    | "unsent"
    | "refused"
    | "not-entered";
  /** A sentence for a person. Empty if PlayAuto gives none for the row. */
  readonly message: string;
}

/**
 * The outcome of each bundle that was sent. PlayAuto promises no order, and one result for a
 * bundle number, however many rows have it: all rows of a bundle share its results.
 * @param orders the rows that were sent, each once
 * @param lost whether an earlier attempt may have done the work, so that a refusal proves nothing
 */
export function outcomesByBundle(
  orders: readonly TrackingUpdate[],
  results: readonly unknown[],
  lost: boolean,
): (bundle_no: string) => InvoiceOutcome {
  const bundles = new Map<string, { sent: number; results: unknown[] }>();
  for (const { bundle_no } of orders) {
    const bundle = bundles.get(bundle_no);
    if (bundle) bundle.sent += 1;
    else bundles.set(bundle_no, { sent: 1, results: [] });
  }
  for (const result of results) {
    const bundle_no = field(result, "bundle_no");
    // A number that JavaScript cannot hold has become another bundle's.
    if (typeof bundle_no === "string" || Number.isSafeInteger(bundle_no)) {
      bundles.get(String(bundle_no))?.results.push(result);
    }
  }
  return (bundle_no) => {
    const { sent, results } = bundles.get(bundle_no) ?? { sent: 0, results: [] };
    const all = (text: string) => results.every((result) => field(result, "result") === text);
    const unknown = (what: string): InvoiceOutcome => ({
      bundle_no,
      ok: "unknown",
      error: new InvoiceOutcomeError(`the bundle ${bundle_no} ${what}.`, results),
    });
    if (results.length === 0) return unknown("has no result in the response");
    if (all("성공")) {
      if (results.length >= sent) return { bundle_no, ok: true };
      return unknown(`was sent with ${sent} different tracking numbers, and not each has a result`);
    }
    if (!all("실패")) return unknown("has results that are not all 성공 or all 실패");
    if (!lost) return { bundle_no, ok: false, ...refusalOf(results[0], "refused", "") };
    return unknown(
      "was refused after an attempt whose response was lost and which may have entered it",
    );
  };
}

/** The reason in any of PlayAuto's forms, else the given code and message. */
export function refusalOf(body: unknown, code: string, message: string): Refusal {
  const error = field(body, "error");
  const reason = error ?? body;
  const texts = [error, field(reason, "messages"), field(reason, "message")]
    .flat()
    .filter((text) => typeof text === "string" && text !== "");
  return {
    code: String(field(reason, "error_code") ?? code),
    message: texts.join(" ") || message,
  };
}

function field(value: unknown, name: string): unknown {
  return Object(value)[name];
}
