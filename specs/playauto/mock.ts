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
 * texts of e2003 and e2005 to e2007; that a call with e2009 moves no order; that works succeed at once; and that
 * the callback of a work that succeeded has no `status`.
 */
import type {
  Collection,
  Outcome,
  VendorMock,
} from "../../packages/mock/src/behaviour/vendor-mock.ts";

type Bundle = Readonly<Record<string, unknown>>;

/** Only orders in these statuses can be updated; those of the second list keep theirs. */
const updatable = ["출고대기", "출고보류", "운송장 출력", "운송장출력", "주문재확인", "배송중"];
const keeping = ["출고보류", "배송중"];
/** What is collected if the state file lists no orders of shops. */
const madeUpOrders = ["3772225519903274", "3772207204045999", "37722255199523523"];

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
  operations: {
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
    addOnlineProduct({ input }, collection) {
      const products = collection("products");
      const number = products.nextNumber("ol_shop_no");
      const c_sale_cd = input.c_sale_cd === "__AUTO__" ? `m${number}` : input.c_sale_cd;
      const sites: readonly Bundle[] = Array.isArray(input.site_list) ? input.site_list : [];
      const master = { shop_cd: "Z000", shop_id: "", shop_name: "마스터 온라인상품" };
      const site_list = [master, ...sites].map(({ shop_cd, shop_id, shop_name = "" }, index) => {
        const ol_shop_no = index === 0 ? number : products.nextNumber("ol_shop_no");
        const { sol_cate_no, shop_sale_name, sale_price, sale_cnt_limit, opt_type, tax_type } =
          input;
        const fields = {
          sol_cate_no,
          shop_sale_name,
          sale_price,
          sale_cnt_limit,
          opt_type,
          tax_type,
        };
        products.put({
          ol_shop_no,
          c_sale_cd,
          shop_cd,
          shop_id,
          sale_status: "판매대기",
          ...fields,
        });
        return { shop_name, shop_cd, shop_id, ol_shop_no };
      });
      return { body: { result: "성공", c_sale_cd, site_list } };
    },
    listOnlineProducts({ input }, collection) {
      const products = collection("products");
      if (!products.isUsed) return {};
      const { multi_type, multi_search_word, start = 0, length = 100 } = input;
      const words = Array.isArray(multi_search_word) ? multi_search_word : [];
      const found = products.records.filter(
        (one) =>
          typeof multi_type !== "string" || words.length === 0 || words.includes(one[multi_type]),
      );
      const codes = [...new Set(found.map(({ c_sale_cd }) => String(c_sale_cd)))];
      const page = codes.slice(Number(start), Number(start) + Number(length));
      const results = Object.fromEntries(
        page.map((code) => [code, found.filter(({ c_sale_cd }) => c_sale_cd === code)]),
      );
      return {
        body: { results, ol_count: codes.length, normal_count: codes.length, single_count: 0 },
      };
    },
    manageStock({ input }, collection) {
      const stock = collection("stock");
      if (!stock.isUsed) return {};
      const keys: readonly Bundle[] = Array.isArray(input.stocks) ? input.stocks : [];
      const found = keys.map(({ sku_cd, depot_no }) =>
        stock.records.find((one) => one.sku_cd === sku_cd && one.depot_no === depot_no),
      );
      if (found.includes(undefined)) return { example: "depot-unknown" };
      const difference = Number(input.count) * (input.type === "출고" ? -1 : 1);
      for (const row of found) {
        if (row === undefined) continue;
        const stock_cnt_real = Number(row.stock_cnt_real ?? 0) + difference;
        const stock_cnt = Number(row.stock_cnt ?? 0) + difference;
        stock.put({ ...row, stock_cnt_real, stock_cnt });
      }
      return { body: { result: "성공" } };
    },
    answerInquiries({ input }, collection) {
      const inquiries = collection("inquiries");
      const answers: readonly Bundle[] = Array.isArray(input.inquirys) ? input.inquirys : [];
      const results = answers.map(({ inq_uniq, content }) => {
        const inquiry = inquiries.find(inq_uniq);
        if (inquiry === undefined && !inquiries.isOpen) {
          return { result: "실패", error_code: "e5002", message: "존재하지 않는 문의입니다." };
        }
        if (inquiry?.answer !== undefined) {
          return { result: "실패", error_code: "e5001", message: "이미 답변한 문의입니다." };
        }
        inquiries.put({ ...inquiry, inq_uniq, answer: content });
        return { result: "성공", message: "" };
      });
      return { body: { results } };
    },
    setInvoice({ input }, collection) {
      const orders = collection("orders");
      const carriers = collection("carriers");
      const isCarrier = (carr_no: unknown) =>
        !carriers.isUsed || carriers.records.some((one) => String(one.carrier_code) === carr_no);
      const bundles = orders.isUsed ? bundlesOf(orders) : collection("bundles");
      const entries: readonly Bundle[] = Array.isArray(input.orders) ? input.orders : [];
      // Judged by the state before the call, so that the entries do not affect each other.
      const results = entries.map((entry) => ({
        entry,
        failure: isCarrier(entry.carr_no)
          ? failureOf(entry, entries, bundles, input.overwrite === true)
          : { code: "e2003", message: "유효하지 않은 택배사코드입니다." },
      }));
      for (const { entry, failure } of results) {
        if (failure === undefined) update(entry, bundles, input.change_complete === true);
      }
      return {
        body: results.map(({ entry: { bundle_no }, failure }) =>
          failure === undefined
            ? { bundle_no, result: "성공", message: "" }
            : { bundle_no, result: "실패", error_code: failure.code, messages: [failure.message] },
        ),
      };
    },
  },
} satisfies VendorMock;

interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The text is PlayAuto's, with its misprint. */
const unknown: Failure = {
  code: "e2001",
  message: "[출고관리] 메뉴에서 조회되지 않는 뮤음고유번호입니다.",
};

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

/** The bundles to update: those of the orders, or a collection of their own. */
type Bundles = Pick<Collection, "find" | "put" | "isOpen"> & { readonly unknownCode?: string };

/** The orders seen as bundles. A change is made to each order of the bundle. */
function bundlesOf(orders: Collection): Bundles {
  return {
    isOpen: false,
    unknownCode: "e2005",
    find: (bundle_no) => {
      const [row] = rowsOf(bundle_no, orders);
      if (row === undefined) return undefined;
      const { carr_no, invoice_no, ord_status } = row;
      const has = invoice_no !== null && invoice_no !== undefined && invoice_no !== "";
      return { bundle_no, ord_status, ...(has && { carr_no, invoice_no }) };
    },
    put({ bundle_no, carr_no, invoice_no, ord_status }) {
      const status = ord_status === "운송장 출력" ? "운송장출력" : ord_status;
      for (const row of rowsOf(bundle_no, orders)) {
        orders.put({ ...row, carr_no: Number(carr_no), invoice_no, ord_status: status });
      }
    },
  };
}

function rowsOf(bundle_no: unknown, orders: Collection): Bundle[] {
  return orders.records.filter((row) => row.bundle_no === bundle_no);
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

function failureOf(
  { bundle_no, carr_no, invoice_no }: Bundle,
  entries: readonly Bundle[],
  bundles: Bundles,
  overwrite: boolean,
): Failure | undefined {
  const bundle = bundles.find(bundle_no);
  if (bundle === undefined && !bundles.isOpen) {
    if (bundles.unknownCode === undefined) return unknown;
    return { code: bundles.unknownCode, message: "존재하지 않는 묶음번호입니다." };
  }
  if (!updatable.includes(String(bundle?.ord_status ?? "출고대기"))) return unknown;
  const isOther = (entry: Bundle) =>
    entry.bundle_no === bundle_no && (entry.carr_no !== carr_no || entry.invoice_no !== invoice_no);
  if (entries.some(isOther)) {
    return { code: "e2006", message: "동일한 묶음번호의 택배사와 송장번호가 서로 다릅니다." };
  }
  if (bundle?.invoice_no !== undefined && !overwrite) {
    return { code: "e2007", message: "이미 등록된 배송정보가 있습니다." };
  }
  return undefined;
}

function update(
  { bundle_no, carr_no, invoice_no }: Bundle,
  bundles: Bundles,
  isComplete: boolean,
): void {
  const before = String(bundles.find(bundle_no)?.ord_status ?? "출고대기");
  const after = isComplete ? "출고완료" : "운송장 출력";
  const ord_status = keeping.includes(before) ? before : after;
  bundles.put({ bundle_no, carr_no, invoice_no, ord_status });
}
