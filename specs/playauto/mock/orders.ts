import type {
  Collection,
  Outcome,
  VendorMock,
} from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import { type Bundle, rowsOf } from "./bundle.ts";

/** What is collected if the state file lists no orders of shops. */
const madeUpOrders = ["3772225519903274", "3772207204045999", "37722255199523523"];

/** Orders are collected, listed and instructed, and their tracking numbers are sent to the shops. */
export const orders = {
  addWork({ input }, collection) {
    const { site_code, site_id } = Object(input.params);
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
  listOrders({ input }, collection) {
    const orders = collection("orders");
    if (!orders.isUsed) return {};
    const found = orders.records.filter((row) => isListed(row, input));
    // With bundle_yn start and length count bundles.
    const unitOf = (row: Bundle) => String(input.bundle_yn === true ? row.bundle_no : row.uniq);
    const start = Number(input.start ?? 0);
    const units = [...new Set(found.map(unitOf))];
    const page = new Set(units.slice(start, start + Number(input.length ?? 500)));
    const results = found.filter((row) => page.has(unitOf(row)));
    const counts = { recordsTotal: units.length, recordsFiltered: units.length };
    return { body: { results, results_prod: [], ...counts, recordsTotalCount: found.length } };
  },
  instructOrders({ input }, collection) {
    const orders = collection("orders");
    if (!orders.isUsed) return {};
    const codes = Array.isArray(input.bundle_codes) ? input.bundle_codes : undefined;
    const isNew = ({ ord_status }: Bundle) => ord_status === "신규주문";
    const isWanted = ({ bundle_no, wdate }: Bundle) => {
      if (codes !== undefined) return codes.includes(bundle_no);
      const day = String(wdate ?? "").slice(0, 10);
      return day >= String(input.sdate) && day <= String(input.edate);
    };
    const isWrong = (bundle_no: unknown) => {
      const rows = rowsOf(bundle_no, orders);
      return rows.length === 0 || !rows.every(isNew);
    };
    const wrong = (codes ?? []).filter(isWrong);
    if (wrong.length > 0) {
      const messages = ["신규주문 상태가 아닌 주문건이 포함되어있습니다."];
      return { body: { error_code: "e2009", messages, bundle_codes: wrong } };
    }
    for (const row of orders.records) {
      if (isWanted(row) && isNew(row)) orders.put({ ...row, ord_status: "출고대기" });
    }
    return { body: { results: "성공" } };
  },
} satisfies VendorMock["operations"];

/** The filters that the mock knows: status, period by `wdate`, shop, and several values of one field. */
function isListed(row: Bundle, input: Bundle): boolean {
  const statuses = Array.isArray(input.status) ? input.status : ["ALL"];
  const day = String(row.wdate ?? "").slice(0, 10);
  const isInPeriod =
    input.date_type !== "wdate" ||
    day === "" ||
    (day >= String(input.sdate) && day <= String(input.edate));
  const words = String(input.multi_search_word || "").split("\n");
  const isWanted =
    typeof input.multi_type !== "string" ||
    words[0] === "" ||
    words.includes(String(row[input.multi_type]));
  const isAtShop = !input.shop_cd || row.shop_cd === input.shop_cd;
  const hasStatus = statuses.includes("ALL") || statuses.includes(row.ord_status);
  return hasStatus && isInPeriod && isWanted && isAtShop;
}

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
