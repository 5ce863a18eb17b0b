/**
 * PlayAuto's bundles, and the carrier and invoice number that each has. Once there is a seed, a bundle
 * that is not in it is unknown (e2001); without one every bundle is known, in the status 출고대기.
 *
 * PlayAuto documents which statuses can be updated and to which an order goes. That e2001 also answers
 * for a bundle in another status, that e2007 answers without `overwrite`, and the text of e2006 and
 * e2007 are the mock's own.
 */
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import type { Acts } from "../behaviour.ts";
import { type Collection, openCollection } from "../collection.ts";

const status = { type: "string", minLength: 1 };

export const seed = {
  bundles: {
    type: "array",
    items: {
      type: "object",
      required: ["bundle_no"],
      additionalProperties: false,
      properties: {
        bundle_no: { $ref: "#/components/schemas/BundleNumber" },
        carr_no: { $ref: "#/components/schemas/TrackingUpdate/properties/carr_no" },
        invoice_no: { $ref: "#/components/schemas/TrackingUpdate/properties/invoice_no" },
        ord_status: status,
      },
    },
  },
};

/** Only orders in these statuses can be updated; those of the second list keep theirs. */
const updatable = ["출고대기", "출고보류", "운송장 출력", "운송장출력", "주문재확인", "배송중"];
const keeping = ["출고보류", "배송중"];

export function open(state: JsonObject): Acts {
  const bundles = openCollection(state, "bundles", "bundle_no");
  return {
    setInvoice({ body }) {
      const request = isJsonObject(body) ? body : {};
      const entries = Array.isArray(request.orders) ? request.orders.filter(isJsonObject) : [];
      // Judged by what there was before the call, so that no entry is in the way of another.
      const results = entries.map((entry) => ({
        entry,
        failure: failureOf(entry, entries, bundles, request.overwrite === true),
      }));
      for (const { entry, failure } of results) {
        if (failure === undefined) enter(entry, bundles, request.change_complete === true);
      }
      return {
        body: results.map(({ entry: { bundle_no }, failure }) =>
          failure === undefined
            ? { bundle_no, result: "성공", message: "" }
            : { bundle_no, result: "실패", error_code: failure.code, messages: [failure.message] },
        ),
      };
    },
  };
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The text is PlayAuto's, its slip of the pen included. */
const unknown: Failure = {
  code: "e2001",
  message: "[출고관리] 메뉴에서 조회되지 않는 뮤음고유번호입니다.",
};

function failureOf(
  { bundle_no, carr_no, invoice_no }: JsonObject,
  entries: readonly JsonObject[],
  bundles: Collection,
  overwrite: boolean,
): Failure | undefined {
  const bundle = bundles.get(String(bundle_no));
  if (bundle === undefined && bundles.isSeeded) return unknown;
  if (!updatable.includes(String(bundle?.ord_status ?? "출고대기"))) return unknown;
  const isOther = (entry: JsonObject) =>
    entry.bundle_no === bundle_no && (entry.carr_no !== carr_no || entry.invoice_no !== invoice_no);
  if (entries.some(isOther)) {
    return { code: "e2006", message: "동일한 묶음번호의 택배사와 송장번호가 서로 다릅니다." };
  }
  if (bundle?.invoice_no !== undefined && !overwrite) {
    return { code: "e2007", message: "이미 등록된 배송정보가 있습니다." };
  }
  return undefined;
}

function enter(
  { bundle_no, carr_no, invoice_no }: JsonObject,
  bundles: Collection,
  isComplete: boolean,
): void {
  const before = String(bundles.get(String(bundle_no))?.ord_status ?? "출고대기");
  const after = isComplete ? "출고완료" : "운송장 출력";
  const ord_status = keeping.includes(before) ? before : after;
  bundles.put({ bundle_no, carr_no, invoice_no, ord_status });
}
