// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
/** The meanings of the known values of SubOrderStatus. */
export const subOrderStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  not_paid: { en: "Not paid.", ko: "미결제." },
  not_paid_cancelled_by_buyer: { en: "Canceled by the buyer before payment.", ko: "구매자가 결제 전에 취소." },
  paid: { en: "Paid.", ko: "결제 완료." },
  delivery_preparing: { en: "The delivery is being prepared.", ko: "배송 준비중." },
  delivery_started: { en: "The delivery began.", ko: "배송 시작." },
  delivery_finished: { en: "Delivered.", ko: "배송 완료." },
  refund_requested: { en: "A refund was requested.", ko: "환불 요청." },
  refund_deferred: { en: "The refund was deferred.", ko: "환불 보류." },
  returned: { en: "Returned.", ko: "반품." },
  cancelled: { en: "Canceled.", ko: "취소." },
  exchange_requested: { en: "An exchange was requested.", ko: "교환 요청." },
  exchange_accepted: { en: "The exchange was accepted.", ko: "교환 승인." },
  exchange_received: { en: "The product to exchange was received.", ko: "교환 상품 회수." },
};

/** The meanings of the known values of DeliveryService. */
export const deliveryServices: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  unknown: { en: "An unregistered carrier.", ko: "미등록 택배업체." },
  hyundai_logistics: { en: "Hyundai Logistics.", ko: "현대택배." },
  cj_gls: { en: "CJ GLS.", ko: "CJ GLS 택배." },
  korea_express: { en: "Korea Express.", ko: "대한통운." },
  dhl: { en: "DHL.", ko: "DHL 택배." },
  epost: { en: "Korea Post.", ko: "우체국택배." },
  logen: { en: "Logen.", ko: "로젠택배." },
  self: { en: "Delivered or picked up directly.", ko: "직접배달/수령." },
  chunil: { en: "Chunil.", ko: "천일택배." },
  dongbu_express: { en: "KG Logis, once Dongbu Express.", ko: "KG로지스." },
  ilyang_logis: { en: "Ilyang Logis.", ko: "일양로지스." },
  ems: { en: "EMS.", ko: "EMS 택배." },
  ups: { en: "UPS.", ko: "UPS 택배." },
  fedex: { en: "FedEx.", ko: "FedEx 택배." },
  hanjin: { en: "Hanjin (business).", ko: "한진(기업고객)." },
  kgb_logis: { en: "KGB Logis.", ko: "KGB택배." },
  twenty_four_quick: { en: "24 Quick.", ko: "24퀵." },
  hanjin_b2b: { en: "Hanjin (business).", ko: "한진(기업고객)." },
  kyoungdong_express: { en: "Kyoungdong Express.", ko: "경동택배." },
  usps: { en: "USPS.", ko: "USPS 택배." },
  innogis: { en: "Innogis.", ko: "이노지스택배." },
  daesin_parcel_service: { en: "Daesin.", ko: "대신택배." },
  gtx: { en: "GTX Logis.", ko: "GTXLogis 택배." },
  pick_up: { en: "Delivered or picked up directly.", ko: "직접배달/수령." },
  fastbox: { en: "Fastbox.", ko: "패스트박스." },
  lotte_logis: { en: "Lotte Logis.", ko: "롯데택배." },
  dream_logis: { en: "Dream Logis.", ko: "드림택배." },
};

/** The meanings of the known values of CategoryStatus. */
export const categoryStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = { visible: { en: "Displayed.", ko: "진열." }, hidden: { en: "Not displayed.", ko: "미진열." } };

/** The meanings of the known values of ProductStatus. */
export const productStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = { selling: { en: "On sale.", ko: "판매중." }, hidden: { en: "Hidden.", ko: "숨김." } };

/** The meanings of the known values of OrderDevice. */
export const orderDevices: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  pc: { en: "Ordered on a PC.", ko: "PC에서 주문." },
  mobile: { en: "Ordered on a mobile device.", ko: "모바일에서 주문." },
};
