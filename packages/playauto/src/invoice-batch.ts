import type { ApiPromise } from "@jumun/client/api-promise";
import { isJumunError } from "@jumun/client/errors";
import type { CallOptions, Fetch } from "@jumun/client/options";
import type { BatchStop } from "./batch-stop.ts";
import type { SetInvoiceResult } from "./generated/client.gen.ts";
import type {
  TrackingUpdate,
  TrackingUpdateResults,
  TrackingUpdates,
} from "./generated/types.gen.ts";
import type { InvoiceFlags } from "./invoice-options.ts";
import { type InvoiceOutcome, outcomesByBundle, refusalOf } from "./invoice-outcome.ts";
import { InvoiceOutcomeError } from "./invoice-outcome-error.ts";
import type { InvoiceRow } from "./invoice-row.ts";
import { watchedFetch } from "./lost-response.ts";

/** How a batch is sent. */
export interface BatchSender {
  /** The client's method. */
  readonly setInvoice: (
    input: TrackingUpdates,
    options: CallOptions,
  ) => ApiPromise<TrackingUpdateResults, SetInvoiceResult>;
  readonly flags: InvoiceFlags;
  readonly options: CallOptions & { readonly fetch: Fetch };
  readonly stop: BatchStop;
  /** Awaited before the batch is sent. */
  readonly before: (rows: readonly TrackingUpdate[]) => Promise<void>;
}

/** What became of a batch. */
interface Sent {
  readonly outcomeOf: (bundle_no: string) => InvoiceOutcome;
  /** Whether PlayAuto returned results by bundle, rather than nothing or one error for the whole call. */
  readonly hasResults: boolean;
}

/** An outcome for each row, in their order. It never rejects. */
export async function sendBatch(
  rows: readonly (InvoiceRow | InvoiceOutcome)[],
  sender: BatchSender,
): Promise<InvoiceOutcome[]> {
  const { outcomeOf, hasResults } = await sendOrders(distinct(rows), sender);
  return rows.map((row) => {
    if ("ok" in row) return row;
    const outcome = outcomeOf(row.bundle_no);
    return row.maybeSent === true ? doubted(outcome, hasResults) : outcome;
  });
}

/**
 * The outcome of a row that an earlier run may have sent: a refusal proves nothing if it is not about this
 * bundle, or if it says that the data is already there (e2007) or that the order has moved on (e2001).
 */
function doubted(outcome: InvoiceOutcome, hasResults: boolean): InvoiceOutcome {
  if (outcome.ok !== false) return outcome;
  const { bundle_no, code, message } = outcome;
  if (hasResults && code !== "e2007" && code !== "e2001") return outcome;
  const what = `an earlier run may have entered the bundle ${bundle_no}, and PlayAuto now responds with ${code} (${message}).`;
  return { bundle_no, ok: "unknown", error: new InvoiceOutcomeError(what, outcome) };
}

/** Rows of one parcel's orders are often equal. They are sent once and share a result. */
function distinct(rows: readonly (InvoiceRow | InvoiceOutcome)[]): TrackingUpdate[] {
  const bundles = new Map<string, TrackingUpdate[]>();
  for (const row of rows) {
    if ("ok" in row) continue;
    const { bundle_no, carr_no, invoice_no } = row;
    const order = { bundle_no, carr_no, invoice_no };
    const bundle = bundles.get(bundle_no);
    if (bundle === undefined) bundles.set(bundle_no, [order]);
    else if (!bundle.some((one) => one.carr_no === carr_no && one.invoice_no === invoice_no)) {
      bundle.push(order);
    }
  }
  return [...bundles.values()].flat();
}

async function sendOrders(orders: TrackingUpdate[], sender: BatchSender): Promise<Sent> {
  const { options, stop, before } = sender;
  if (orders.length === 0) return unsent(undefined);
  if (options.signal?.aborted) return unsent(options.signal.reason);
  if (stop.reason !== undefined) return unsent(new Error(stop.reason));
  try {
    await before(orders);
  } catch (error) {
    return unsent(error);
  }
  // While the hook ran, another batch may have failed or the signal may have aborted.
  if (options.signal?.aborted) return unsent(options.signal.reason);
  if (stop.reason !== undefined) return unsent(new Error(stop.reason));
  return await callWith(orders, sender);
}

async function callWith(
  orders: TrackingUpdate[],
  { setInvoice, flags, options, stop }: BatchSender,
): Promise<Sent> {
  const watched = watchedFetch(options.fetch);
  const call = setInvoice({ orders, ...flags }, { ...options, fetch: watched.fetch });
  const failed = call.then(
    () => undefined,
    (error: unknown) => error,
  );
  const result = await call.result().catch(() => undefined);
  const error = await failed;
  stop.record(error);
  if (result === undefined) {
    if (watched.anyLost()) return unknown(error);
    // A refused token call ends here as well, and its reason is that of the rows.
    return unsent(error, isJumunError(error) && "body" in error ? error.body : undefined);
  }
  const { status } = result.response;
  if (result.ok) {
    if (Array.isArray(result.data)) {
      const outcomeOf = outcomesByBundle(orders, result.data, watched.earlierLost());
      return { outcomeOf, hasResults: true };
    }
    return unknown(new InvoiceOutcomeError("the response is not a list of results.", result.data));
  }
  const isRefusal =
    result.status === "failure" || (status >= 400 && status < 500 && status !== 408);
  if (!isRefusal || watched.earlierLost()) return unknown(error);
  const code = result.response.ok ? "refused" : String(status);
  return refused(result.error, code, error instanceof Error ? error.message : "");
}

function unknown(error: unknown): Sent {
  return { outcomeOf: (bundle_no) => ({ bundle_no, ok: "unknown", error }), hasResults: false };
}

function unsent(error: unknown, body?: unknown): Sent {
  const message = error instanceof Error ? error.message : "The row was not sent any more.";
  return refused(body, "unsent", message);
}

function refused(body: unknown, code: string, message: string): Sent {
  const refusal = refusalOf(body, code, message);
  return { outcomeOf: (bundle_no) => ({ bundle_no, ok: false, ...refusal }), hasResults: false };
}
