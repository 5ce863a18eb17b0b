/**
 * What the records of CREMA's resources have in common, which `x-state` cannot declare: sub-orders and
 * comments are listed by an id and by a code of their parent, a sub-order's code is unique within its order
 * only, and some fields are returned in another form than they are sent. CREMA documents none of this: a
 * response to an unknown parent, the currency KRW and the dates that a window takes are the mock's own.
 */
import type {
  Call,
  Collection,
  Outcome,
  VendorMock,
} from "../../packages/mock/src/behaviour/vendor-mock.ts";

type Collections = (name: string) => Collection;
type Row = Readonly<Record<string, unknown>>;

export default {
  token: { operation: "issueAccessToken", at: "/access_token", scheme: "accessToken" },
  operations: {
    createOrUpdateOrder: (call, collection) => converted(call, collection("orders"), "code"),
    updateOrder: (call, collection) => converted(call, collection("orders"), "code"),
    updateOrderById: (call, collection) => converted(call, collection("orders"), "id"),
    createOrUpdateProduct: (call, collection) => converted(call, collection("products"), "code"),
    updateProduct: (call, collection) => converted(call, collection("products"), "code"),
    createReview: (call, collection) => converted(call, collection("reviews"), "code"),
    updateReview: (call, collection) => converted(call, collection("reviews"), "code"),

    createOrUpdateSubOrder({ input }, collection) {
      return saveSubOrder(collection, input, collection("orders").find(input.order_code));
    },
    createSubOrderByOrderId({ input }, collection) {
      return saveSubOrder(collection, input, collection("orders").find(input.order_id, "id"));
    },
    deleteSubOrder({ input }, collection) {
      const subOrder = collection("sub_orders").records.find(
        ({ order_code, code }) => order_code === input.order_code && code === input.code,
      );
      if (subOrder === undefined) return unknown("no sub-order has this order_code and code");
      collection("sub_orders").delete(subOrder.id, "id");
      return {};
    },

    createComment({ input }, collection) {
      return saveComment(collection, input, collection("reviews").find(input.review_code));
    },
    createCommentByReviewId({ input }, collection) {
      return saveComment(collection, input, collection("reviews").find(input.review_id, "id"));
    },

    getReviewsOverview({ declared }, collection) {
      const times = collection("reviews")
        .records.map(({ created_at }) => String(created_at))
        .sort();
      if (times.length === 0) return declared();
      return {
        body: { first_review_created_at: times[0], last_review_created_at: times.at(-1) },
      };
    },
    listReviews({ input, declared }) {
      const outcome = declared();
      if (!("body" in outcome) || !Array.isArray(outcome.body)) return outcome;
      const { start_date, end_date } = input;
      const isInWindow = (row: Row) => {
        const day = String(row.created_at).slice(0, 10);
        return day >= String(start_date ?? "") && day <= String(end_date ?? "9999");
      };
      return { ...outcome, body: outcome.body.filter(isInWindow) };
    },
  },
} satisfies VendorMock;

/** The record in the form of responses: flags as booleans, money with its currency. */
function converted({ input, declared }: Call, records: Collection, key: string): Outcome {
  const outcome = declared();
  const record = records.find(input[key], key);
  if (record === undefined) return outcome;
  const { display, total_price } = record;
  records.put({
    ...record,
    ...(typeof display === "number" && { display: display === 1 }),
    ...(typeof total_price === "number" && {
      total_price: { cents: total_price, currency_iso: "KRW" },
    }),
  });
  return outcome;
}

function saveSubOrder(collection: Collections, input: Row, order: Row | undefined): Outcome {
  if (order === undefined && collection("orders").isUsed) return unknown("no order has this key");
  const subOrders = collection("sub_orders");
  const order_code = order?.code ?? input.order_code;
  const before = subOrders.records.find(
    (one) => input.code !== undefined && one.code === input.code && one.order_code === order_code,
  );
  const id = before?.id ?? subOrders.nextNumber("id");
  subOrders.put({ ...before, ...input, id, order_code, order_id: order?.id ?? input.order_id });
  return { body: { id } };
}

function saveComment(collection: Collections, input: Row, review: Row | undefined): Outcome {
  if (review === undefined && collection("reviews").isUsed)
    return unknown("no review has this key");
  const comments = collection("comments");
  const id = comments.nextNumber("id");
  const review_id = review?.id ?? input.review_id;
  const review_code = review?.code ?? input.review_code;
  comments.put({ ...input, id, review_id, review_code });
  return { body: { id } };
}

function unknown(reason: string): Outcome {
  return { failure: { status: 404, reason } };
}
