/**
 * PlayAuto's orders through their statuses, works with their callback, products, stock and inquiries.
 *
 * With orders (from a state file, or collected by `addWork`) the calls change these: 신규주문 → 출고대기 by
 * `instructOrders`, → 운송장출력 or 출고완료 by `setInvoice`, → 배송중 by `addWorkSelect`. Without orders only
 * `setInvoice` keeps a state: bundles, each with its carrier, tracking number and status. If a state file lists
 * bundles, all others are unknown (e2001). Otherwise every bundle is known, with the status 출고대기.
 *
 * PlayAuto documents the error codes, which statuses `setInvoice` can update, and the status that an order then gets.
 * The following are assumptions:
 * - the texts of e1012, e1015, e2003, e2005 to e2007 and e2060;
 * - `setInvoice` fails with e2001 for a bundle in another status, with e2005 for an unknown bundle of orders, and with
 *   e2007 for a bundle with a tracking number unless `overwrite` is true;
 * - a call of `instructOrders` that fails with e2009 changes no order;
 * - `holdOrders` accepts orders before 출고완료, sets their status to the one in the request, and changes no order if it
 *   fails;
 * - works succeed at once, and the callback of a work that succeeded has no `status`;
 * - shops, accounts, carriers and categories are unknown only if a state file lists others.
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
  // The documented order has a tracking number, so `setInvoice` would fail with e2007 on every order of a state file.
  seedDefaults: { orders: { carr_no: null, invoice_no: "" } },
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
