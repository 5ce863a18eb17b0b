import { type Clock, systemClock } from "@jumun/client/clock";
import type { Received } from "@jumun/test-server/vendor-server";
import type { InvoiceEntry, InvoiceEntryResult } from "./generated/types.gen.ts";

export const apiKey = "made-up-api-key";
export const token = "made-up-token";

/** The waits between attempts take no time. */
export const noWait: Clock = { ...systemClock, random: () => 0 };

/** So many rows, each of a bundle of its own. */
export function invoices(count: number): InvoiceEntry[] {
  return Array.from({ length: count }, (_, index) => invoice(index));
}

export function invoice(index: number): InvoiceEntry {
  return { bundle_no: `묶음-${index}`, carr_no: "4", invoice_no: `송장-${index}` };
}

/** The orders of a request to setInvoice. */
export function sentOrders({ body }: Pick<Received, "body">): InvoiceEntry[] {
  return JSON.parse(body).orders;
}

export function entered({ bundle_no }: InvoiceEntry): InvoiceEntryResult {
  return { bundle_no, result: "성공", message: "" };
}

export function refused({ bundle_no }: InvoiceEntry, error_code = "e2001"): InvoiceEntryResult {
  return { bundle_no, result: "실패", error_code, messages: ["조회되지 않는 묶음번호입니다."] };
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
