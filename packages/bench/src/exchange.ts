/** The call that every client makes, and the responses to it. All of it is made up. */

export const path = "/v1/unpaid_orders";

/** The two query parameters. */
export const query = { limit: 100, page: 2 };

export const accessToken = "c0ffee00".repeat(8);

const orders = [
  {
    id: "2413001",
    order_id: "88120031",
    order_code: "20261122-0001",
    bank_name: "국민은행",
    bank_account_no: "123-1234-123",
    recipient_name: "(주)꽃길상회",
    sender_name: "홍길동",
    unpaid_price_cents: "10000",
    created_at: "2026-11-22T10:15:30.000+09:00",
    updated_at: "2026-11-22T10:15:30.000+09:00",
  },
  {
    id: "2413002",
    order_id: "88120032",
    order_code: "20261122-0002",
    bank_name: "신한은행",
    bank_account_no: "110-222-333444",
    recipient_name: "(주)꽃길상회",
    sender_name: "성춘향",
    unpaid_price_cents: "259000",
    created_at: "2026-11-22T11:02:07.000+09:00",
    updated_at: "2026-11-22T11:40:51.000+09:00",
  },
];

/** The response to the call. */
export const ordersResponse = responseOf(orders);

/** The response to a token call. The token expires after a day. */
export const tokenResponse = responseOf({
  access_token: accessToken,
  token_type: "Bearer",
  expires_in: 86_400,
});

interface PreparedResponse {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

function responseOf(value: unknown): PreparedResponse {
  const text = JSON.stringify(value);
  return {
    text,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(text)),
    },
  };
}
