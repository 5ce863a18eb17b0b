/** A field that the made-up things have: its schema, an example that fits, and what it is. */
export interface Field {
  readonly name: string;
  readonly schema: object;
  readonly example: unknown;
  readonly en: string;
  readonly ko: string;
}

const text = { type: "string", minLength: 1 };
const won = { type: "integer", minimum: 0 };

/** What things of commerce have: plain, bounded, patterned, nullable, nested and listed. */
export const fields: readonly Field[] = [
  field("name", { ...text, maxLength: 100 }, "겨울 니트", "The name", "이름"),
  field("memo", { type: ["string", "null"] }, "문 앞에 놓아 주세요", "A memo", "메모"),
  field("buyer_name", text, "홍길동", "Who ordered", "주문자"),
  field(
    "buyer_cellphone",
    { type: "string", pattern: "^01[0-9]-[0-9]{3,4}-[0-9]{4}$" },
    "010-1234-5678",
    "The cellphone of who ordered",
    "주문자 휴대전화",
  ),
  field("bank_name", text, "국민은행", "The bank", "입금 은행"),
  field("price", won, 15_000, "What is paid, in won", "결제 금액, 원"),
  field("discount", won, 1_000, "The discount, in won", "할인 금액, 원"),
  field("quantity", { type: "integer", minimum: 1, maximum: 999 }, 2, "How many there are", "수량"),
  field(
    "rate",
    { type: "number", minimum: 0, maximum: 5 },
    4.5,
    "The rating, of five",
    "별점, 5점 만점",
  ),
  field("opened_on", { type: "string", format: "date" }, "2026-11-22", "The day", "날짜"),
  field(
    "changed_at",
    { type: "string", format: "date-time" },
    "2026-11-22T10:00:00+09:00",
    "When it was changed last",
    "마지막 변경 일시",
  ),
  field("is_gift", { type: "boolean" }, true, "Whether it is a gift", "선물 여부"),
  field(
    "channel",
    { type: "string", enum: ["스마트스토어", "쿠팡", "자사몰"] },
    "스마트스토어",
    "Where it was sold",
    "판매 채널",
  ),
  field(
    "tags",
    { type: "array", maxItems: 10, items: text },
    ["신상품", "겨울"],
    "Words to find it by",
    "검색어",
  ),
  field(
    "address",
    {
      type: "object",
      required: ["zip_code", "line"],
      properties: {
        zip_code: { type: "string", pattern: "^[0-9]{5}$" },
        line: text,
        detail: { type: ["string", "null"] },
      },
    },
    { zip_code: "06236", line: "서울 강남구 테헤란로 1", detail: "101호" },
    "Where it is sent to",
    "배송지",
  ),
  field(
    "lines",
    {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["product_no", "quantity"],
        properties: {
          product_no: text,
          quantity: { type: "integer", minimum: 1 },
          options: { type: "array", items: text },
        },
      },
    },
    [{ product_no: "P-1", quantity: 2, options: ["빨강", "L"] }],
    "What it consists of",
    "품목",
  ),
];

function field(name: string, schema: object, example: unknown, en: string, ko: string): Field {
  return { name, schema, example, en, ko };
}
