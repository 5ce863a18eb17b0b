import { BatchStop } from "./batch-stop.ts";
import { type BatchSender, sendBatch } from "./invoice-batch.ts";
import type { BatchOptions } from "./invoice-options.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import { InvoiceRows, type InvoiceSource } from "./invoice-source.ts";

/** A call of `setInvoicesInBatches`. */
export interface BatchesCall extends Pick<BatchSender, "setInvoice"> {
  readonly source: InvoiceSource;
  readonly options: BatchOptions;
}

/**
 * Outcomes in the order of the rows. The consumer drives it: rows are taken, and a batch is sent, only
 * when the outcomes before it are consumed or `concurrency` allows one more. A consumer that stops has
 * sent no more than it could see, and at most `concurrency` batches of rows are in memory.
 */
export async function* setInvoicesInBatches(
  call: BatchesCall,
): AsyncGenerator<InvoiceOutcome, void, undefined> {
  const { batchSize = 100, concurrency = 1, signal } = call.options;
  const stopped = new AbortController();
  const rows = new InvoiceRows(call.source, stopped.signal);
  const stop = () => stopped.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);

  const sender = batchSender(call, rows, stopped.signal);
  const batches: Promise<InvoiceOutcome[]>[] = [];
  let taking: Promise<undefined> | undefined;
  const take = async (): Promise<undefined> => {
    const batch = await rows.take(batchSize);
    if (batch.length > 0) batches.push(sendBatch(batch, sender));
    taking = undefined;
  };
  try {
    for (;;) {
      if (!taking && rows.isOpen && batches.length < concurrency) taking = take();
      const [first] = batches;
      if (!first && !taking) break;
      const outcomes = await Promise.race(first && taking ? [first, taking] : [first ?? taking]);
      if (!outcomes) continue;
      batches.shift();
      yield* outcomes;
    }
    if (stopped.signal.aborted) {
      rows.close().catch(() => {});
      throw stopped.signal.reason;
    }
    if (rows.failure) throw rows.failure.error;
  } finally {
    signal?.removeEventListener("abort", stop);
    stopped.abort();
    await rows.close();
  }
}

function batchSender(call: BatchesCall, rows: InvoiceRows, signal: AbortSignal): BatchSender {
  const { batchSize: _, concurrency: __, stopAfter = 2, beforeBatch, ...rest } = call.options;
  const { overwrite, change_complete, dupl_doubt_except_yn, ...options } = rest;
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  return {
    setInvoice: call.setInvoice,
    flags: {
      ...(overwrite !== undefined && { overwrite }),
      ...(change_complete !== undefined && { change_complete }),
      ...(dupl_doubt_except_yn !== undefined && { dupl_doubt_except_yn }),
    },
    options: { ...options, fetch, signal },
    stop: new BatchStop(stopAfter),
    async before(orders) {
      try {
        await beforeBatch?.(orders);
      } catch (error) {
        rows.fail(error);
        throw error;
      }
    },
  };
}
