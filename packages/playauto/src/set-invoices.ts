import { type ChunkSender, sendChunk } from "./invoice-chunk.ts";
import type { SetInvoicesOptions } from "./invoice-options.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import { InvoiceRows, type InvoiceSource } from "./invoice-source.ts";

/** A call of `setInvoices`. */
export interface SetInvoicesCall extends Pick<ChunkSender, "setInvoice"> {
  readonly source: InvoiceSource;
  readonly options: SetInvoicesOptions;
}

/**
 * Outcomes in the order of the rows. The consumer drives it: rows are taken, and a chunk is sent, only
 * when the outcomes before it are consumed or `concurrency` allows one more. A consumer that stops has
 * sent no more than it could see, and at most `concurrency` chunks of rows are in memory.
 */
export async function* setInvoices(
  call: SetInvoicesCall,
): AsyncGenerator<InvoiceOutcome, void, undefined> {
  const { chunkSize = 500, concurrency = 1, ...rest } = call.options;
  const { overwrite, change_complete, dupl_doubt_except_yn, ...options } = rest;
  const { signal, fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const stopped = new AbortController();
  const rows = new InvoiceRows(call.source, stopped.signal);
  const stop = () => stopped.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  const sender: ChunkSender = {
    setInvoice: call.setInvoice,
    flags: {
      ...(overwrite !== undefined && { overwrite }),
      ...(change_complete !== undefined && { change_complete }),
      ...(dupl_doubt_except_yn !== undefined && { dupl_doubt_except_yn }),
    },
    options: { ...options, fetch, signal: stopped.signal },
  };
  const chunks: Promise<InvoiceOutcome[]>[] = [];
  let taking: Promise<undefined> | undefined;
  const take = async (): Promise<undefined> => {
    const chunk = await rows.take(chunkSize);
    if (chunk.length > 0) chunks.push(sendChunk(chunk, sender));
    taking = undefined;
  };
  try {
    for (;;) {
      if (!taking && rows.isOpen && chunks.length < concurrency) taking = take();
      const [first] = chunks;
      if (!first && !taking) break;
      const outcomes = await Promise.race(first && taking ? [first, taking] : [first ?? taking]);
      if (!outcomes) continue;
      chunks.shift();
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
