/**
 * CREMA's unpaid orders, created, listed, read, changed and deleted. CREMA documents what succeeds. What
 * answers an order code that has no unpaid order (404) or already has one (409) is the mock's own.
 */
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import type { Acts, Call } from "../behaviour.ts";
import { type Collection, openCollection } from "../collection.ts";

const asked = [
  "order_code",
  "bank_name",
  "bank_account_no",
  "recipient_name",
  "sender_name",
  "unpaid_price_cents",
];
const given = ["id", "order_id", "created_at", "updated_at"];

/** What CREMA gives a new unpaid order by itself may be left out. */
export const seed = {
  unpaid_orders: {
    type: "array",
    items: {
      type: "object",
      required: asked,
      additionalProperties: false,
      properties: Object.fromEntries(
        [...given, ...asked].map((name) => [
          name,
          { $ref: `#/components/schemas/UnpaidOrder/properties/${name}` },
        ]),
      ),
    },
  },
};

export function open(state: JsonObject): Acts {
  const orders = openCollection(state, "unpaid_orders", "order_code");
  const ids = createIds(orders.rows);
  for (const row of orders.rows) orders.put({ ...created(ids), ...row });
  return {
    createUnpaidOrder({ body }) {
      const order = fields(body);
      if (orders.get(String(order.order_code)) !== undefined) {
        return refuse(409, "the order_code has an unpaid order already");
      }
      const row = { ...created(ids), ...order };
      orders.put(row);
      return { body: row };
    },
    listUnpaidOrders: (call) => list(orders, call),
    getUnpaidOrder({ query }) {
      const order = orders.get(String(query.order_code));
      return order === undefined ? unknown : { body: order };
    },
    updateUnpaidOrder({ query, body }) {
      const order = orders.get(String(query.order_code));
      if (order === undefined) return unknown;
      orders.put({ ...order, ...fields(body), updated_at: now() });
      return {};
    },
    deleteUnpaidOrder: ({ query }) => (orders.delete(String(query.order_code)) ? {} : unknown),
  };
}

const unknown = refuse(404, "the order_code has no unpaid order");

function refuse(status: number, reason: string) {
  return { refusal: { status, reason } };
}

/** Answers carry as text what a request has as a number. */
function fields(body: unknown): JsonObject {
  const sent = isJsonObject(body) ? body : {};
  const { unpaid_price_cents: price } = sent;
  return price === undefined ? sent : { ...sent, unpaid_price_cents: String(price) };
}

function created(ids: Iterator<string, never>): JsonObject {
  const time = now();
  return { id: ids.next().value, order_id: ids.next().value, created_at: time, updated_at: time };
}

function* createIds(rows: readonly JsonObject[]): Generator<string, never> {
  const used = rows.flatMap(({ id, order_id }) => [Number(id), Number(order_id)]);
  let last = Math.max(0, ...used.filter(Number.isSafeInteger));
  for (;;) {
    last += 1;
    yield String(last);
  }
}

/** With the offset of Korea, as CREMA writes it. */
function now(): string {
  return new Date(Date.now() + 9 * 3_600_000).toISOString().replace("Z", "+09:00");
}

function list(orders: Collection, { query, url }: Call) {
  const page = Number(query.page || 1);
  const limit = Number(query.limit || 50);
  const last = Math.max(1, Math.ceil(orders.rows.length / limit));
  const address = (number: number) =>
    `<${url}?${new URLSearchParams({ page: String(number), limit: String(limit) })}>`;
  const links = [
    `${address(last)}; rel="last"`,
    ...(page < last ? [`${address(page + 1)}; rel="next"`] : []),
  ];
  return {
    body: orders.rows.slice((page - 1) * limit, page * limit),
    headers: { link: links.join(", ") },
  };
}
