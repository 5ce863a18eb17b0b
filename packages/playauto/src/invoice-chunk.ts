import type { ApiPromise } from "@jumun/client/api-promise";
import { isJumunError } from "@jumun/client/errors";
import type { CallOptions, Fetch } from "@jumun/client/options";
import type { SetInvoiceResult } from "./generated/client.gen.ts";
import type {
  TrackingUpdate,
  TrackingUpdateResults,
  TrackingUpdates,
} from "./generated/types.gen.ts";
import type { InvoiceFlags } from "./invoice-options.ts";
import { type InvoiceOutcome, outcomesByBundle, refusalOf } from "./invoice-outcome.ts";
import { InvoiceOutcomeError } from "./invoice-outcome-error.ts";
import { watchedFetch } from "./lost-response.ts";

/** How a chunk is sent. */
export interface ChunkSender {
  /** The client's method. */
  readonly setInvoice: (
    input: TrackingUpdates,
    options: CallOptions,
  ) => ApiPromise<TrackingUpdateResults, SetInvoiceResult>;
  readonly flags: InvoiceFlags;
  readonly options: CallOptions & { readonly fetch: Fetch };
}

/** An outcome for each row, in their order. It never rejects. */
export async function sendChunk(
  rows: readonly (TrackingUpdate | InvoiceOutcome)[],
  sender: ChunkSender,
): Promise<InvoiceOutcome[]> {
  const outcome = await sendOrders(distinct(rows), sender);
  return rows.map((row) => ("ok" in row ? row : outcome(row.bundle_no)));
}

/** Rows of one parcel's orders are often equal. They are sent once and share a result. */
function distinct(rows: readonly (TrackingUpdate | InvoiceOutcome)[]): TrackingUpdate[] {
  const bundles = new Map<string, TrackingUpdate[]>();
  for (const row of rows) {
    if ("ok" in row) continue;
    const { bundle_no, carr_no, invoice_no } = row;
    const bundle = bundles.get(bundle_no);
    if (bundle === undefined) bundles.set(bundle_no, [row]);
    else if (!bundle.some((one) => one.carr_no === carr_no && one.invoice_no === invoice_no)) {
      bundle.push(row);
    }
  }
  return [...bundles.values()].flat();
}

async function sendOrders(
  orders: TrackingUpdate[],
  { setInvoice, flags, options }: ChunkSender,
): Promise<(bundle_no: string) => InvoiceOutcome> {
  const unknown = (error: unknown) => (bundle_no: string) =>
    ({ bundle_no, ok: "unknown", error }) as const;
  const refused = (body: unknown, code: string, message: string) => {
    const refusal = refusalOf(body, code, message);
    return (bundle_no: string) => ({ bundle_no, ok: false, ...refusal }) as const;
  };
  const unsent = (error: unknown, body?: unknown) => {
    const message = error instanceof Error ? error.message : "The row was not sent any more.";
    return refused(body, "unsent", message);
  };

  if (orders.length === 0 || options.signal?.aborted) return unsent(options.signal?.reason);
  const watched = watchedFetch(options.fetch);
  const call = setInvoice({ orders, ...flags }, { ...options, fetch: watched.fetch });
  const failed = call.then(
    () => undefined,
    (error: unknown) => error,
  );
  const result = await call.result().catch(() => undefined);
  const error = await failed;
  if (result === undefined) {
    if (watched.anyLost()) return unknown(error);
    // A refused token call ends here as well, and its reason is that of the rows.
    return unsent(error, isJumunError(error) && "body" in error ? error.body : undefined);
  }
  const { status } = result.response;
  if (result.ok) {
    if (Array.isArray(result.data)) {
      return outcomesByBundle(orders, result.data, watched.earlierLost());
    }
    return unknown(new InvoiceOutcomeError("the response is not a list of results.", result.data));
  }
  const isRefusal =
    result.status === "failure" || (status >= 400 && status < 500 && status !== 408);
  if (!isRefusal || watched.earlierLost()) return unknown(error);
  const code = result.response.ok ? "refused" : String(status);
  return refused(result.error, code, error instanceof Error ? error.message : "");
}
