import { type Clock, systemClock } from "@jumun/client/clock";
import { json, type Received, vendorServer } from "@jumun/test-server/vendor-server";
import type { TrackingUpdate, TrackingUpdateResult } from "./generated/types.gen.ts";
import type { BatchOptions } from "./invoice-options.ts";
import { createPlayAuto } from "./playauto.ts";

export const apiKey = "made-up-api-key";
export const token = "made-up-token";

/** The waits between attempts take no time. */
export const noWait: Clock = { ...systemClock, random: () => 0 };

/** Rows of different bundles. */
export function invoices(count: number): TrackingUpdate[] {
  return Array.from({ length: count }, (_, index) => invoice(index));
}

export function invoice(index: number): TrackingUpdate {
  return { bundle_no: `묶음-${index}`, carr_no: "4", invoice_no: `송장-${index}` };
}

/** The orders of a request to setInvoice. */
export function sentOrders({ body }: Pick<Received, "body">): TrackingUpdate[] {
  return JSON.parse(body).orders;
}

export function entered({ bundle_no }: TrackingUpdate): TrackingUpdateResult {
  return { bundle_no, result: "성공", message: "" };
}

export function refused({ bundle_no }: TrackingUpdate, error_code = "e2001"): TrackingUpdateResult {
  return { bundle_no, result: "실패", error_code, messages: ["조회되지 않는 묶음번호입니다."] };
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A source that counts the rows taken from it, and records whether it was closed. */
export function counted(rows: Iterable<TrackingUpdate>) {
  const state = { taken: 0, closed: false };
  function* source() {
    try {
      for (const row of rows) {
        state.taken += 1;
        yield row;
      }
    } finally {
      state.closed = true;
    }
  }
  return Object.assign(state, { source: source() });
}

/** The yielded outcomes, and the error that the iteration rejected with. */
export async function untilError<T>(all: AsyncIterable<T>) {
  const outcomes: T[] = [];
  try {
    for await (const outcome of all) outcomes.push(outcome);
  } catch (error) {
    return { outcomes, error };
  }
  return { outcomes, error: undefined };
}

export function* endless() {
  for (let index = 0; ; index += 1) yield invoice(index);
}

/** The outcomes of rows if PlayAuto responds with what `respond` returns. Requests are numbered from 1. */
export async function outcomes(
  rows: Iterable<TrackingUpdate>,
  respond: (orders: TrackingUpdate[], number: number) => unknown,
  options?: BatchOptions,
) {
  await using vendor = await vendorServer((request, response) => {
    json(response, 200, respond(sentOrders(request), vendor.received.length));
  });
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url, clock: noWait });
  return {
    outcomes: await collected(client.setInvoicesInBatches(rows, options)),
    sent: vendor.received,
  };
}
