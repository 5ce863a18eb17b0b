/**
 * PlayAuto's orders through their statuses, works with their callback, products, stock and inquiries.
 *
 * With orders (from a state file, or collected by `addWork`) the calls work on these: 신규주문 → 출고대기 by
 * `instructOrders`, → 운송장출력 or 출고완료 by `setInvoice`, → 배송중 by `addWorkSelect`. Without orders only
 * `setInvoice` has a state: bundles, each with its carrier, tracking number and status. If a state file lists
 * bundles, any other is unknown (e2001); otherwise every bundle is known, in the status 출고대기.
 *
 * PlayAuto documents which statuses can be updated and which status an order gets. The mock's own are: that e2001
 * is also the error for a bundle in another status, e2005 for an unknown one and e2007 without `overwrite`; the
 * texts of e1012, e1015, e2003 and e2005 to e2007; that a call with e2009 moves no order; that `holdOrders` takes
 * orders that have not left and sets their status as it is sent; that works succeed at once; and that the callback of a
 * work that succeeded has no `status`. Shops, accounts, carriers and categories are refused as unknown only if a state
 * file lists them.
 */
import type { VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";
import { answerInquiries } from "./mock/inquiries.ts";
import { setInvoice } from "./mock/invoices.ts";
import { orders } from "./mock/orders.ts";
import { products } from "./mock/products.ts";
import { shops } from "./mock/shops.ts";
import { works } from "./mock/works.ts";

export default {
  collections: {
    bundles: {
      key: "bundle_no",
      record: {
        type: "object",
        additionalProperties: false,
        properties: {
          bundle_no: { $ref: "#/components/schemas/BundleNumber" },
          carr_no: { $ref: "#/components/schemas/TrackingUpdate/properties/carr_no" },
          invoice_no: { $ref: "#/components/schemas/TrackingUpdate/properties/invoice_no" },
          ord_status: { type: "string", minLength: 1 },
        },
      },
    },
    /** Orders that are still at the shops: `addWork` collects them. */
    shopOrders: { key: "uniq", record: { $ref: "#/components/schemas/Order" } },
    works: { key: "work_no" },
    inquiries: { key: "inq_uniq" },
  },
  token: { operation: "issueToken", at: "/0/token", scheme: "token" },
  operations: {
    ...orders,
    ...works,
    ...shops,
    ...products,
    setInvoice: (call, collection) => setInvoice(call, collection),
    answerInquiries: (call, collection) => answerInquiries(call, collection),
  },
  failures: {
    setInvoice: (call, collection, code = "e2001") => setInvoice(call, collection, code),
    answerInquiries: (call, collection, code = "e5002") => answerInquiries(call, collection, code),
  },
} satisfies VendorMock;
