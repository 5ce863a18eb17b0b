import type {
  Collection,
  Outcome,
  VendorMock,
} from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import { type Bundle, rowsOf } from "./bundle.ts";
import { unknownShop } from "./shops.ts";

/** What is collected if the state file lists no orders of shops. */
const madeUpOrders = ["3772225519903274", "3772207204045999", "37722255199523523"];

/** Works collect orders from the shops, and send tracking numbers to them. */
export const works = {
  addWork({ input }, collection) {
    const { site_code, site_id } = Object(input.params);
    for (const account of [site_id].flat()) {
      const unknown = unknownShop(collection, site_code, account);
      if (unknown !== undefined) return unknown;
    }
    if (String(input.act).startsWith("ScrapOrder"))
      collect(site_code, [site_id].flat(), collection);
    return startWork(String(input.act), [], collection);
  },
  addWorkSelect({ input }, collection) {
    const orders = collection("orders");
    const list = Array.isArray(input.list) ? input.list : [];
    const isSendable = ({ ord_status, invoice_no }: Bundle) =>
      ["운송장출력", "출고완료"].includes(String(ord_status)) && Boolean(invoice_no);
    const failed = orders.isUsed
      ? list.filter((bundle_no) => !rowsOf(bundle_no, orders).some(isSendable))
      : [];
    for (const row of orders.records) {
      if (!list.includes(row.bundle_no) || !isSendable(row)) continue;
      orders.put({ ...row, ord_status: "배송중", invoice_send_time: "2026-01-30 16:50:00" });
    }
    const reasons = failed.map((bundle_no) => `송장전송이 불가능한 주문입니다. (${bundle_no})`);
    return startWork("송장전송", reasons, collection);
  },
  deleteWork({ input }, collection) {
    const works = collection("works");
    const numbers = Array.isArray(input.work_nos) ? input.work_nos.map(String) : [];
    for (const { work_no } of [...works.records]) {
      if (input.is_all === "Y" || numbers.includes(String(work_no))) works.delete(work_no);
    }
    return {};
  },
} satisfies VendorMock["operations"];

/** Moves orders of these accounts from the shop to PlayAuto, as new ones. */
function collect(
  site_code: unknown,
  accounts: readonly unknown[],
  collection: (name: string) => Collection,
): void {
  const orders = collection("orders");
  const waiting = collection("shopOrders");
  if (!waiting.isUsed && !orders.isUsed) {
    for (const [index, bundle_no] of madeUpOrders.entries()) {
      const uniq = `387020179430048967${index}`;
      const wdate = "2026-01-30 00:10:00";
      const shop = { shop_cd: site_code, shop_id: accounts[0] };
      orders.put({
        uniq,
        bundle_no,
        ord_status: "신규주문",
        ...shop,
        carr_no: null,
        invoice_no: "",
        wdate,
      });
    }
  }
  for (const row of [...waiting.records]) {
    const { shop_cd, shop_id } = row;
    if (shop_cd !== site_code || !accounts.includes(shop_id)) continue;
    orders.put({ ...row, ord_status: "신규주문" });
    waiting.delete(row.uniq);
  }
}

function startWork(
  job_name: string,
  reasons: readonly string[],
  collection: (name: string) => Collection,
): Outcome {
  const works = collection("works");
  const work_no = works.nextNumber("work_no");
  works.put({ work_no, job_name });
  const result = reasons.length > 0 ? { status: "실패", message: reasons } : { message: [] };
  return {
    body: { results: [{ work_no }] },
    callbacks: { receiveWorkResult: { results: { work_no, job_name, ...result } } },
  };
}
