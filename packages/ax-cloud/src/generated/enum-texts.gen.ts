// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
/** The meanings of the known values of OrderStatus. */
export const orderStatuses: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  New: { en: "A new order.", ko: "새 주문." },
  "Traveler cancel": { en: "Canceled by the traveler.", ko: "여행자 취소." },
  "Unavoidable cancel": { en: "Canceled for an unavoidable reason.", ko: "불가피한 취소." },
};

/** The meanings of the values of RequestedOrderStatus. */
export const requestedOrderStatuses = {
  New: { en: "A new order (새 주문).", ko: "새 주문." },
  "Traveler cancel": { en: "Canceled by the traveler (여행자 취소).", ko: "여행자 취소." },
  "Unavoidable cancel": { en: "Canceled for an unavoidable reason (불가피한 취소).", ko: "불가피한 취소." },
} as const;
