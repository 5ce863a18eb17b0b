import type { CallOptions } from "@jumun/client/options";
import type { Order, OrderSearch, TrackingUpdate } from "./generated/types.gen.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import { InvoiceOutcomeError } from "./invoice-outcome-error.ts";

/** The period to search for the orders. */
export type SettlementPeriod = Pick<OrderSearch, "date_type" | "sdate" | "edate">;

export interface Settlement {
  readonly rows: Iterable<TrackingUpdate>;
  readonly period: SettlementPeriod;
  readonly options: CallOptions;
  /** The client's method. */
  readonly listOrders: (input: OrderSearch, options: CallOptions) => AsyncIterable<Order>;
}

/** How many bundle numbers one search has. */
const searchSize = 100;

/** An outcome for each row, in their order, from the carrier and tracking number that its orders now have. */
export async function* settleInvoices(
  settlement: Settlement,
): AsyncGenerator<InvoiceOutcome, void, undefined> {
  let rows: TrackingUpdate[] = [];
  for (const row of settlement.rows) {
    rows.push(row);
    if (rows.length < searchSize) continue;
    yield* await settle(rows, settlement);
    rows = [];
  }
  if (rows.length > 0) yield* await settle(rows, settlement);
}

async function settle(
  rows: readonly TrackingUpdate[],
  { period, options, listOrders }: Settlement,
): Promise<InvoiceOutcome[]> {
  const numbers = [...new Set(rows.map(({ bundle_no }) => bundle_no))];
  const bundles = new Map<string, Order[]>(numbers.map((bundle_no) => [bundle_no, []]));
  const search: OrderSearch = {
    ...period,
    status: ["ALL"],
    bundle_yn: true,
    multi_type: "bundle_no",
    multi_search_word: numbers.join("\n"),
  };
  for await (const order of listOrders(search, options)) {
    bundles.get(String(order.bundle_no))?.push(order);
  }
  return rows.map((row) => outcomeOf(row, bundles.get(row.bundle_no) ?? []));
}

function outcomeOf(row: TrackingUpdate, orders: readonly Order[]): InvoiceOutcome {
  const { bundle_no, carr_no, invoice_no } = row;
  const unknown = (what: string): InvoiceOutcome => ({
    bundle_no,
    ok: "unknown",
    error: new InvoiceOutcomeError(`the bundle ${bundle_no} ${what}.`, orders),
  });
  if (orders.length === 0) return unknown("has no order in the order list of the period");
  const isEntered = (order: Order) =>
    order.invoice_no === invoice_no && String(order.carr_no) === carr_no;
  if (orders.every(isEntered)) return { bundle_no, ok: true };
  if (orders.some(isEntered)) return unknown("has the tracking number on some of its orders only");
  const found = [...new Set(orders.map((order) => order.invoice_no || "no tracking number"))];
  const message = `The orders of the bundle have ${found.join(", ")}.`;
  return { bundle_no, ok: false, code: "not-entered", message };
}
