import {
  type CallOptions,
  callRules,
  checkOptions,
  type OptionRule,
  type OptionRules,
} from "@jumun/client/options";
import type { TrackingUpdates } from "./generated/types.gen.ts";

/** How the orders of a call are entered. */
export type InvoiceFlags = Omit<TrackingUpdates, "orders">;

/** Options of `setInvoices`. Those of a call (`timeout`, `deadline`, `retries` …) hold for each chunk. */
export interface SetInvoicesOptions extends Omit<CallOptions, "idempotencyKey">, InvoiceFlags {
  /** The most rows of one call. Default: 500. */
  readonly chunkSize?: number | undefined;
  /**
   * The most calls under way at the same time. With more than 1 PlayAuto may do a later chunk before an
   * earlier one, which matters if a bundle is in both. Default: 1.
   */
  readonly concurrency?: number | undefined;
}

const count: OptionRule = [
  "a whole number, 1 or more",
  (value) => Number.isInteger(value) && Number(value) > 0,
];
const flag: OptionRule = ["true or false", (value) => typeof value === "boolean"];

const ownRules = {
  chunkSize: count,
  concurrency: count,
  overwrite: flag,
  change_complete: flag,
  dupl_doubt_except_yn: ['"Y" or "N"', (value) => value === "Y" || value === "N"],
} satisfies OptionRules;

/** @throws UsageError for an unknown option or a wrong value */
export function checkSetInvoicesOptions(options: SetInvoicesOptions): void {
  const { idempotencyKey: _, ...rules } = callRules;
  checkOptions("playauto.setInvoices", options, { ...rules, ...ownRules });
}
