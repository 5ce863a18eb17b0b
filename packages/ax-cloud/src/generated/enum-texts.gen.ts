// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
/** The meanings of the known values of OrderStatus. */
export const orderStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  New: { en: "A new order.", ko: "새 주문." },
  "Supplier pending": { en: "The supplier has not decided yet.", ko: "공급사 대기." },
  "Supplier confirm": { en: "Confirmed by the supplier.", ko: "공급사 확정." },
  "Supplier reject": { en: "Rejected by the supplier.", ko: "공급사 거절." },
  "Traveler cancel": { en: "Canceled by the traveler.", ko: "여행자 취소." },
  "Unavoidable cancel": { en: "Canceled for an unavoidable reason.", ko: "불가피한 취소." },
};

/** The meanings of the known values of Currency. */
export const currencies: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = { KRW: { en: "Won (원화).", ko: "원화." }, USD: { en: "US dollars (미국 달러).", ko: "미국 달러." } };

/** The meanings of the known values of TicketStatus. */
export const ticketStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  New: { en: "Not used.", ko: "사용 전." },
  Used: { en: "Used.", ko: "사용됨." },
  "Traveler canceled": { en: "Canceled by the traveler.", ko: "여행자 취소." },
  "Supplier canceled": { en: "Canceled by the supplier.", ko: "공급사 취소." },
};

/** The meanings of the values of RequestedOrderStatus. */
export const requestedOrderStatuses = {
  New: { en: "A new order (새 주문).", ko: "새 주문." },
  "Traveler cancel": { en: "Canceled by the traveler (여행자 취소).", ko: "여행자 취소." },
  "Unavoidable cancel": { en: "Canceled for an unavoidable reason (불가피한 취소).", ko: "불가피한 취소." },
} as const;

/** The meanings of the values of RequestedTicketStatus. */
export const requestedTicketStatuses = {
  New: { en: "A new ticket (새 티켓).", ko: "새 티켓." },
  "Traveler canceled": { en: "Canceled by the traveler (여행자 취소).", ko: "여행자 취소." },
} as const;

/** The meanings of the values of ScoreType. */
export const scoreTypes = {
  ZERO_FIVE_STAR: { en: "From 0 to 5.", ko: "0점부터 5점까지." },
  ONE_FIVE_STAR: { en: "From 1 to 5.", ko: "1점부터 5점까지." },
  GOOD_OR_BAD: { en: "0 or 1.", ko: "0점 또는 1점." },
  NO_SCORE: { en: "No score.", ko: "점수 없음." },
} as const;
