import { UsageError } from "@jumun/client/errors";
import type { InvoiceSource } from "./invoice-source.ts";

/**
 * @param method the name of the client's method, for the message
 * @throws UsageError for a value that cannot be iterated, and for text
 */
export function checkSource(method: string, source: InvoiceSource): void {
  const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = Object(source);
  if (typeof source === "object" && typeof (later ?? now) === "function") return;
  throw new UsageError(
    `playauto.${method}: the source of the rows must be an iterable or async iterable.`,
  );
}
