/**
 * PlayAuto's bundles, each with its carrier, tracking number and status. If a state file lists bundles, any
 * other is unknown (e2001); otherwise every bundle is known, in the status 출고대기.
 *
 * PlayAuto documents which statuses can be updated and which status an order gets. That e2001 is also the
 * error for a bundle in another status, that e2007 is the error without `overwrite`, and the texts of e2006
 * and e2007 are the mock's own.
 */
import type { Collection, VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";

type Bundle = Readonly<Record<string, unknown>>;

/** Only orders in these statuses can be updated; those of the second list keep theirs. */
const updatable = ["출고대기", "출고보류", "운송장 출력", "운송장출력", "주문재확인", "배송중"];
const keeping = ["출고보류", "배송중"];

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
  },
  operations: {
    setInvoice({ input }, collection) {
      const bundles = collection("bundles");
      const entries: readonly Bundle[] = Array.isArray(input.orders) ? input.orders : [];
      // Judged by the state before the call, so that the entries do not affect each other.
      const results = entries.map((entry) => ({
        entry,
        failure: failureOf(entry, entries, bundles, input.overwrite === true),
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

function failureOf(
  { bundle_no, carr_no, invoice_no }: Bundle,
  entries: readonly Bundle[],
  bundles: Collection,
  overwrite: boolean,
): Failure | undefined {
  const bundle = bundles.find(bundle_no);
  if (bundle === undefined && !bundles.isOpen) return unknown;
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
  bundles: Collection,
  isComplete: boolean,
): void {
  const before = String(bundles.find(bundle_no)?.ord_status ?? "출고대기");
  const after = isComplete ? "출고완료" : "운송장 출력";
  const ord_status = keeping.includes(before) ? before : after;
  bundles.put({ bundle_no, carr_no, invoice_no, ord_status });
}
