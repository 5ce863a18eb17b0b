import {
  type CallOptions,
  callRules,
  checkOptions,
  type OptionRule,
  type OptionRules,
} from "@jumun/client/options";
import type { TrackingUpdate, TrackingUpdates } from "./generated/types.gen.ts";

/** The options of one call of `setInvoice`. */
export type InvoiceFlags = Omit<TrackingUpdates, "orders">;

/** Options of `setInvoicesInBatches`. Those of a call (`timeout`, `deadline`, `retries` …) apply to each batch. */
export interface BatchOptions extends Omit<CallOptions, "idempotencyKey">, InvoiceFlags {
  /** The most rows of one call. Default: 100. */
  readonly batchSize?: number | undefined;
  /**
   * The most calls under way at the same time. With more than 1 PlayAuto may carry out a later batch before
   * an earlier one, which matters if a bundle is in both. Default: 1.
   */
  readonly concurrency?: number | undefined;
  /**
   * After how many failed calls in a row, each with its retries, the remaining rows are not sent. At most
   * `stopAfter` × `batchSize` rows are then in doubt. Default: 2.
   */
  readonly stopAfter?: number | undefined;
  /**
   * Called with the rows of a batch and awaited before the batch is sent. Write them to a journal here: a run
   * that is killed leaves no row that was sent and is not in it. If it throws, the batch is not sent, no
   * further row is taken, and the iteration rejects with the error.
   */
  readonly beforeBatch?: ((rows: readonly TrackingUpdate[]) => void | Promise<void>) | undefined;
}

const count: OptionRule = [
  "a whole number, 1 or more",
  (value) => Number.isInteger(value) && Number(value) > 0,
];
const flag: OptionRule = ["true or false", (value) => typeof value === "boolean"];
const batchRules = {
  batchSize: count,
  concurrency: count,
  stopAfter: count,
  beforeBatch: ["a function", (value) => typeof value === "function"],
  overwrite: flag,
  change_complete: flag,
  dupl_doubt_except_yn: ['"Y" or "N"', (value) => value === "Y" || value === "N"],
} satisfies OptionRules;

/** @throws UsageError for an unknown option or a wrong value */
export function checkBatchOptions(options: BatchOptions): void {
  const { idempotencyKey: _, ...rules } = callRules;
  checkOptions("playauto.setInvoicesInBatches", options, { ...rules, ...batchRules });
}
