/** The call that every client makes, and the responses to it. All data is made up. */

export const path = "/v1/unpaid_orders";
export const query = { limit: 100, page: 2 };
export const accessToken = "c0ffee00".repeat(8);

const order = {
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
};
const orders = JSON.stringify([order, { ...order, id: "2413002", order_code: "20261122-0002" }]);
const token = JSON.stringify({
  access_token: accessToken,
  token_type: "Bearer",
  expires_in: 86_400,
});

/** The response to a token call, which is a POST, or to the call. */
export function responseTo(method: string | undefined) {
  const text = method === "POST" ? token : orders;
  const length = String(Buffer.byteLength(text));
  const type = "application/json; charset=utf-8";
  return { text, headers: { "content-type": type, "content-length": length } };
}
