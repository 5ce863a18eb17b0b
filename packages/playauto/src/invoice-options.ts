import { UsageError } from "@jumun/client/errors";
import { type CallOptions, checkOptions } from "@jumun/client/options";
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

type Rule = readonly [must: string, holds: (value: unknown) => boolean];

const count: Rule = [
  "a whole number, 1 or more",
  (value) => Number.isInteger(value) && Number(value) > 0,
];
const flag: Rule = ["true or false", (value) => typeof value === "boolean"];
const yesOrNo: Rule = ['"Y" or "N"', (value) => value === "Y" || value === "N"];
const signal: Rule = ["an AbortSignal", (value) => typeof Object(value).aborted === "boolean"];

/** What each option must be; null where the client says it of every call. */
const rules: Readonly<Record<keyof SetInvoicesOptions, Rule | null>> = {
  chunkSize: count,
  concurrency: count,
  overwrite: flag,
  change_complete: flag,
  dupl_doubt_except_yn: yesOrNo,
  signal,
  timeout: null,
  deadline: null,
  retries: null,
  headers: null,
  fetch: null,
};

/** @throws UsageError for the first option that is not what it must be, naming it */
export function checkSetInvoicesOptions(options: SetInvoicesOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = new Map<string, Rule | null>(Object.entries(rules)).get(name);
    if (rule === undefined) {
      const names = Object.keys(rules).join(", ");
      throw new UsageError(
        `playauto.setInvoices has no option ${JSON.stringify(name)}; it takes ${names}.`,
      );
    }
    if (rule !== null && value !== undefined && !rule[1](value)) {
      throw new UsageError(`playauto.setInvoices: the option ${name} must be ${rule[0]}.`);
    }
  }
  checkOptions("playauto.setInvoices", options);
}
