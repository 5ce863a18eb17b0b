import { UsageError } from "@jumun/client/errors";
import { type CallOptions, type Check, checkOptions, optionChecks } from "@jumun/client/options";
import type { InvoiceEntries } from "./generated/types.gen.ts";

/** How the orders of a call are entered. */
export type InvoiceFlags = Omit<InvoiceEntries, "orders">;

/** Options of `setInvoices`. Those of a call (`timeout`, `deadline`, `retries` …) hold for each chunk. */
export interface SetInvoicesOptions extends Omit<CallOptions, "idempotencyKey">, InvoiceFlags {
  /** Rows that one call sends at most. Default: 500. */
  readonly chunkSize?: number | undefined;
  /**
   * Calls under way at the same time at most. With more than 1 PlayAuto may do a later chunk before an
   * earlier one, which matters where a bundle is in both. Default: 1.
   */
  readonly concurrency?: number | undefined;
}

const count: Check = [
  "a whole number, 1 or more",
  (value) => Number.isInteger(value) && Number(value) > 0,
];
const flag: Check = ["true or false", (value) => typeof value === "boolean"];

/** What the options of its own must be. */
const checks = {
  chunkSize: count,
  concurrency: count,
  overwrite: flag,
  change_complete: flag,
  dupl_doubt_except_yn: ['"Y" or "N"', (value) => value === "Y" || value === "N"],
} satisfies Readonly<Record<string, Check>>;

const known = Object.keys(checks).concat(
  "signal timeout deadline retries headers fetch".split(" "),
);

/** @throws UsageError for the first option that is not what it must be, naming it */
export function checkSetInvoicesOptions(options: SetInvoicesOptions): void {
  const subject = "playauto.setInvoices";
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new UsageError(
      `${subject} has no option ${JSON.stringify(name)}; it takes ${known.join(", ")}.`,
    );
  }
  checkOptions(subject, options, { ...optionChecks, ...checks });
}
