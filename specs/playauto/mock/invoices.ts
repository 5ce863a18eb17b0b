import type {
  Call,
  Collection,
  Outcome,
} from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import { type Bundle, rowsOf } from "./bundle.ts";

type Collections = (name: string) => Collection;

/** Only orders in these statuses can be updated; those of the second list keep theirs. */
const updatable = ["출고대기", "출고보류", "운송장 출력", "운송장출력", "주문재확인", "배송중"];
const keeping = ["출고보류", "배송중"];

/**
 * Bundles get their carrier and tracking number, entry by entry.
 * @param failing the error code of the first entry, if it is to fail
 */
export function setInvoice({ input }: Call, collection: Collections, failing?: string): Outcome {
  const orders = collection("orders");
  const carriers = collection("carriers");
  const isCarrier = (carr_no: unknown) =>
    !carriers.isUsed || carriers.records.some((one) => String(one.carrier_code) === carr_no);
  const bundles = orders.isUsed ? bundlesOf(orders) : collection("bundles");
  const entries: readonly Bundle[] = Array.isArray(input.orders) ? input.orders : [];
  const fault = failing && { code: failing, message: messages[failing] ?? "요청한 장애입니다." };
  // Judged by the state before the call, so that the entries do not affect each other.
  const results = entries.map((entry, index) => ({
    entry,
    failure:
      (index === 0 && fault) ||
      (isCarrier(entry.carr_no)
        ? failureOf(entry, entries, bundles, input.overwrite === true)
        : failure("e2003")),
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
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The text of e2001 is PlayAuto's, with its misprint. The others are assumed: see mock.ts. */
const messages: Readonly<Record<string, string>> = {
  e2001: "[출고관리] 메뉴에서 조회되지 않는 뮤음고유번호입니다.",
  e2003: "유효하지 않은 택배사코드입니다.",
  e2005: "존재하지 않는 묶음번호입니다.",
  e2006: "동일한 묶음번호의 택배사와 송장번호가 서로 다릅니다.",
  e2007: "이미 등록된 배송정보가 있습니다.",
};

function failure(code: string): Failure {
  return { code, message: messages[code] ?? "" };
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

function failureOf(
  { bundle_no, carr_no, invoice_no }: Bundle,
  entries: readonly Bundle[],
  bundles: Bundles,
  overwrite: boolean,
): Failure | undefined {
  const bundle = bundles.find(bundle_no);
  if (bundle === undefined && !bundles.isOpen) return failure(bundles.unknownCode ?? "e2001");
  if (!updatable.includes(String(bundle?.ord_status ?? "출고대기"))) return failure("e2001");
  const isOther = (entry: Bundle) =>
    entry.bundle_no === bundle_no && (entry.carr_no !== carr_no || entry.invoice_no !== invoice_no);
  if (entries.some(isOther)) return failure("e2006");
  return bundle?.invoice_no !== undefined && !overwrite ? failure("e2007") : undefined;
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
