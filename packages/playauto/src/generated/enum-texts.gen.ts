// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
/** The meanings of the known values of PlayAutoErrorCode. */
export const playAutoErrorCodes: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  400: { en: "A required parameter is missing.", ko: "필수 파라미터 누락." },
  401: { en: "The token is not accepted.", ko: "유효하지 않은 인증토큰." },
  e1001: { en: "The user was not found.", ko: "조회되지 않는 사용자." },
  e1002: { en: "The user is inactive.", ko: "비활성 사용자." },
  e1003: { en: "The user has left.", ko: "탈퇴한 사용자." },
  e1004: { en: "The user is not approved.", ko: "미승인 사용자." },
  e1005: { en: "The user could not be authenticated.", ko: "사용자 인증 실패." },
  e1006: { en: "The user is not approved for the Open API.", ko: "OPEN-API 미승인 사용자." },
  e1007: { en: "The operator must be `and` or `or`.", ko: "operator는 and 또는 or만 가능." },
  e1008: { en: "The type must be `exact` or `partial`.", ko: "type은 exact 또는 partial만 가능." },
  e1009: {
    en: "One of `uniq`, `inq_uniq`, `prod_no` and `ol_shop_no` is required.",
    ko: "uniq, inq_uniq, prod_no, ol_shop_no 가운데 하나가 필요.",
  },
  e1010: { en: "The first date is not valid.", ko: "유효하지 않은 시작일." },
  e1011: { en: "The last date is not valid.", ko: "유효하지 않은 종료일." },
  e1012: { en: "The shop code is unknown.", ko: "알 수 없는 쇼핑몰코드." },
  e1013: { en: "The shop account already exists.", ko: "이미 등록된 쇼핑몰 계정." },
  e1014: { en: "The number of shop accounts has reached its limit.", ko: "쇼핑몰 계정 수 제한 초과." },
  e1015: { en: "There is no such shop account.", ko: "존재하지 않는 쇼핑몰 계정." },
  e1016: { en: "The version is not supported.", ko: "지원하지 않는 버전." },
  e1017: {
    en: "The response would be larger than 10 MB. Lower `length`.",
    ko: "응답 데이터가 10MB를 초과하여 조회에 실패. `length`를 줄여야 함.",
  },
  e1018: { en: "Only SET or RELEASE is allowed.", ko: "SET 또는 RELEASE만 가능." },
  e1019: { en: "The first and the last date are both needed.", ko: "시작일과 종료일이 모두 필요." },
  e1020: { en: "The first and the last date are both needed.", ko: "시작일과 종료일이 모두 필요." },
  e1999: { en: "An error without a code of its own.", ko: "별도의 코드가 없는 오류." },
  e2001: { en: "The bundle number is not shown in the menu [출고관리].", ko: "[출고관리] 메뉴에서 조회되지 않는 묶음번호." },
  e2002: { en: "The bundle number is missing.", ko: "묶음번호 없음." },
  e2003: { en: "The carrier code is not valid.", ko: "유효하지 않은 택배사코드." },
  e2004: { en: "The tracking number is missing.", ko: "송장번호 없음." },
  e2005: { en: "The bundle number is unknown.", ko: "알 수 없는 묶음번호." },
  e2006: {
    en: "Orders of one bundle must have the same carrier and tracking number.",
    ko: "한 묶음의 주문은 배송사와 송장번호가 같아야 함.",
  },
  e2007: { en: "Delivery data is already entered.", ko: "이미 입력된 배송정보." },
  e2008: { en: "The bundle has no order.", ko: "주문이 없는 묶음." },
  e2009: { en: "An order is not in the status 신규주문.", ko: "신규주문 상태가 아닌 주문이 포함됨." },
  e2040: { en: "The order cannot be shipped.", ko: "출고할 수 없는 주문." },
  e2043: { en: "The tracking number could not be updated. Try again.", ko: "송장번호 업데이트 실패. 재시도 필요." },
  e2044: { en: "More than 3,000 orders were requested.", ko: "한 번에 조회할 수 있는 3,000건 초과." },
  e2059: { en: "Orders are duplicates.", ko: "중복 주문." },
  e2060: { en: "The order cannot be held.", ko: "출고보류할 수 없는 주문." },
  e2061: { en: "The order number `uniq` is unknown.", ko: "알 수 없는 주문 고유번호(uniq)." },
  e2065: { en: "The first date is after the last date.", ko: "시작일이 종료일보다 늦음." },
  e2999: { en: "An error without a code of its own.", ko: "별도의 코드가 없는 오류." },
  e3001: { en: "The SKU code is longer than 40 characters.", ko: "40자를 초과한 SKU코드." },
  e3008: { en: "The SKU code already exists.", ko: "중복된 SKU코드." },
  e3015: { en: "The depot is unknown.", ko: "알 수 없는 배송처." },
  e4014: { en: "The category is not supported.", ko: "지원하지 않는 카테고리." },
  e4033: { en: "The product number is unknown.", ko: "알 수 없는 상품번호." },
  e5001: { en: "The inquiry is already answered.", ko: "이미 답변한 문의." },
  e5002: { en: "The inquiry is unknown.", ko: "알 수 없는 문의." },
  e7003: { en: "A date is not valid.", ko: "유효하지 않은 날짜." },
  e7004: { en: "A date is not valid.", ko: "유효하지 않은 날짜." },
  e7012: { en: "A count is not valid.", ko: "유효하지 않은 개수." },
  e8001: { en: "The order number `uniq` is unknown.", ko: "알 수 없는 주문 고유번호(uniq)." },
  e8004: { en: "The type of the memo is not valid.", ko: "유효하지 않은 메모 유형." },
};

/** The meanings of the known values of CarrierNumber. */
export const carrierNumbers: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  4: { en: "CJ대한통운.", ko: "CJ대한통운." },
  5: { en: "한진택배.", ko: "한진택배." },
  6: { en: "로젠택배.", ko: "로젠택배." },
  68: { en: "The seller's own delivery (자체배송).", ko: "자체배송." },
};

/** The meanings of the known values of ShopCode. */
export const shopCodes: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  1077: { en: "Naver Smart Store, second code (스마트스토어 -B).", ko: "스마트스토어 -B." },
  2005: { en: "imweb (아임웹).", ko: "아임웹." },
  Z000: { en: "Master products of PlayAuto (마스터 온라인상품).", ko: "마스터 온라인상품." },
  A001: { en: "Auction (옥션).", ko: "옥션." },
  A006: { en: "Gmarket (지마켓).", ko: "지마켓." },
  A027: { en: "바이즐, 인터파크 in one client.", ko: "바이즐. 한 연동 코드에는 인터파크." },
  A077: { en: "Naver Smart Store (스마트스토어).", ko: "스마트스토어." },
  A112: { en: "11st (11번가).", ko: "11번가." },
  A133: { en: "The Hyundai (더현대).", ko: "더현대." },
  B118: { en: "MakeShop (메이크샵).", ko: "메이크샵." },
  B378: { en: "Coupang (쿠팡).", ko: "쿠팡." },
  B688: { en: "Talk Store (톡스토어).", ko: "톡스토어." },
};

/** The meanings of the known values of OrderDateType. */
export const orderDateTypes: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  wdate: { en: "When the order was collected (주문수집일).", ko: "주문수집일." },
  mdate: { en: "When the order was changed (주문변경일).", ko: "주문변경일." },
  ord_time: { en: "When the buyer ordered (주문일).", ko: "주문일." },
  pay_time: { en: "When it was paid (결제완료일).", ko: "결제완료일." },
  ord_status_mdate: { en: "When the status was changed (상태변경일).", ko: "상태변경일." },
  ship_plan_date: { en: "When it is to be shipped (발송예정일).", ko: "발송예정일." },
  ord_confirm_time: { en: "When the order was confirmed (주문확인일).", ko: "주문확인일." },
  out_order_time: { en: "When release was instructed (출고지시일).", ko: "출고지시일." },
  out_time: { en: "When it was released (출고완료일).", ko: "출고완료일." },
  invoice_send_time: { en: "When the tracking number was sent (송장전송일).", ko: "송장전송일." },
  api_read_time: { en: "When the order was read by an API call (API 호출로 주문 조회해간 시간).", ko: "API 호출로 주문 조회해간 시간." },
  claim_com_time: { en: "When a claim was completed (클레임 완료일).", ko: "클레임 완료일." },
};

/** The meanings of the known values of OrderStatus. */
export const orderStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  "결제완료": { en: "Paid.", ko: "결제완료." },
  "신규주문": { en: "New, not yet instructed.", ko: "수집된 새 주문, 출고지시 전." },
  "출고대기": { en: "Waiting for release.", ko: "출고지시 후 출고대기." },
  "출고보류": { en: "Release held.", ko: "출고보류." },
  "운송장출력": { en: "Waybill printed.", ko: "운송장출력." },
  "출고완료": { en: "Released.", ko: "출고완료." },
  "배송중": { en: "On its way.", ko: "배송중." },
  "배송완료": { en: "Delivered.", ko: "배송완료." },
  "구매결정": { en: "Purchase confirmed.", ko: "구매결정." },
  "취소요청": { en: "Cancellation requested.", ko: "취소요청." },
  "취소완료": { en: "Canceled.", ko: "취소완료." },
  "반품요청": { en: "Return requested.", ko: "반품요청." },
  "반품접수": { en: "Return received.", ko: "반품접수." },
  "반품회수완료": { en: "Returned goods collected.", ko: "반품회수완료." },
  "반품교환요청": { en: "Return instead of exchange requested.", ko: "반품교환요청." },
  "반품완료": { en: "Returned.", ko: "반품완료." },
  "교환요청": { en: "Exchange requested.", ko: "교환요청." },
  "교환접수": { en: "Exchange received.", ko: "교환접수." },
  "교환완료": { en: "Exchanged.", ko: "교환완료." },
  "교환회수완료": { en: "Goods for exchange collected.", ko: "교환회수완료." },
  "맞교환요청": { en: "Direct exchange requested.", ko: "맞교환요청." },
  "맞교환완료": { en: "Directly exchanged.", ko: "맞교환완료." },
  "주문재확인": { en: "To be checked again.", ko: "주문재확인." },
  "주문보류": { en: "Order held.", ko: "주문보류." },
  "판매완료": { en: "Sale completed.", ko: "판매완료." },
};

/** The meanings of the known values of ApiReadStatus. */
export const apiReadStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  NONE: { en: "Not read (API 미수집주문).", ko: "API 미수집주문." },
  CALLED: { en: "Read, and not changed since (API 수집 + 미수정).", ko: "API 수집 + 미수정." },
  EDITED: { en: "Read, and changed since (API 수집 + 수정).", ko: "API 수집 + 수정." },
};

/** The meanings of the known values of DeliveryAttribute. */
export const deliveryAttributes: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  normal: { en: "Ordinary (일반).", ko: "일반." },
  guarantee: { en: "Guaranteed arrival (도착보장).", ko: "도착보장." },
  hope: { en: "Delivery on the wanted day (희망일배송).", ko: "희망일배송." },
  hope_seller_guarantee: { en: "Delivery on the wanted day, guaranteed by the seller.", ko: "희망일배송(판매자 보장)." },
};

/** The meanings of the values of WithoutSuspectedDuplicates. */
export const withoutSuspectedDuplicateses = {
  Y: { en: "Leave them out (제외 후 작업).", ko: "제외 후 작업." },
  N: { en: "Do not leave them out (제외하지 않고 작업).", ko: "제외하지 않고 작업." },
} as const;

/** The meanings of the known values of WorkAct. */
export const workActs: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  ScrapOrder: { en: "Collect orders that are confirmed (발주확인된 주문 수집).", ko: "발주확인된 주문 수집." },
  ScrapOrderConfirmList: { en: "Collect orders that are paid (결제완료 주문 수집).", ko: "결제완료 주문 수집." },
  ScrapOrderAndConfirmDoit: { en: "Confirm orders and collect them (발주확인 후 주문 수집).", ko: "발주확인 후 주문 수집." },
  SyncOrderState: { en: "Synchronize the status of orders (주문동기화).", ko: "주문동기화." },
  ScrapCS: { en: "Collect inquiries.", ko: "문의 수집." },
  ScrapEmergencyCS: { en: "Collect urgent messages.", ko: "긴급메세지 수집." },
  ScrapReview: { en: "Collect reviews.", ko: "상품평 수집." },
};

/** The meanings of the known values of WorkType. */
export const workTypes: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  SEND_INVOICE: { en: "Send carrier and tracking number to the shops.", ko: "배송사와 송장번호를 쇼핑몰에 전송." },
};

/** The meanings of the known values of ProductDateType. */
export const productDateTypes: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  wdate: { en: "When the product was added (등록일).", ko: "등록일." },
  mdate: { en: "When it was changed (수정일).", ko: "수정일." },
  sale_etime: { en: "When its sale ends (판매종료일).", ko: "판매종료일." },
};

/** The meanings of the known values of CertExemption. */
export const certExemptions: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  kc_01: { en: "Subject to the safety standard (안전기준준수대상).", ko: "안전기준준수대상." },
  kc_02: { en: "Bought abroad for the buyer (구매대행).", ko: "구매대행." },
  kc_03: { en: "Parallel import (병행수입).", ko: "병행수입." },
};
