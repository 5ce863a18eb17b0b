import type { Collection } from "../../../packages/mock/src/behaviour/vendor-mock.ts";

/** An order or a bundle as the mock keeps it. */
export type Bundle = Readonly<Record<string, unknown>>;

/** The orders of a bundle. */
export function rowsOf(bundle_no: unknown, orders: Collection): Bundle[] {
  return orders.records.filter((row) => row.bundle_no === bundle_no);
}
