import type { VendorMock } from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import { type Bundle, rowsOf } from "./bundle.ts";

/** Assumed: PlayAuto does not document which orders can be held. */
const holdable = [
  ...["결제완료", "신규주문", "출고대기", "출고보류"],
  ...["운송장출력", "주문재확인", "주문보류"],
];

/** Orders are listed, instructed and held. */
export const orders = {
  holdOrders({ input }, collection) {
    const orders = collection("orders");
    if (!orders.isUsed) return {};
    const codes: readonly unknown[] = Array.isArray(input.bundle_codes) ? input.bundle_codes : [];
    const rows = codes.map((bundle_no) => rowsOf(bundle_no, orders));
    if (rows.some((found) => found.length === 0)) {
      return { body: { error_code: "e2005", messages: ["존재하지 않는 묶음번호입니다."] } };
    }
    if (!rows.flat().every(({ ord_status }) => holdable.includes(String(ord_status)))) {
      return { body: { error_code: "e2060", messages: ["출고보류할 수 없는 주문입니다."] } };
    }
    for (const row of rows.flat()) orders.put({ ...row, ord_status: input.status });
    return {};
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
