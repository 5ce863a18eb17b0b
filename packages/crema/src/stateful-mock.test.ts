/** What the mock keeps of CREMA's resources, seen through the client. */
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { expect, test } from "vitest";
import { createCrema } from "./crema.ts";
import { validating } from "./generated/validate.gen.ts";

async function start(state?: Record<string, unknown>) {
  const mock = await startStatefulMock(["crema"], state && { crema: state });
  const validate = validating("throw");
  const crema = createCrema({
    accessToken: "made-up",
    baseUrl: mock.url("crema"),
    retries: 0,
    ...(validate && { validate }),
  });
  return { crema, [Symbol.asyncDispose]: () => mock.close() };
}

const unpaid = {
  order_code: "order-1",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 16000,
};

test("what a shop uploads is read by code, by id and in lists", async () => {
  await using started = await start();
  const { crema } = started;
  const category = await crema.createOrUpdateCategory({ code: "0104", name: "아우터" });
  const product = await crema.createOrUpdateProduct({ code: "117786", name: "티", display: 0 });
  const user = await crema.createOrUpdateUser({ user_id: "su1", user_name: "홍길동" });
  const order = await crema.createOrUpdateOrder({ code: "order-1", total_price: 16000 });

  expect([category.id, product.id, user.id, order.id]).toEqual([1, 1, 1, 1]);
  expect(await crema.getCategory({ code: "0104" })).toMatchObject({ id: 1, name: "아우터" });
  expect(await crema.getProductById({ id: 1 })).toMatchObject({ code: "117786", display: false });
  expect(await crema.getOrder({ code: "order-1" })).toMatchObject({
    total_price: { cents: 16000, currency_iso: "KRW" },
  });
  expect(await crema.listOrders().all({ limit: 10 })).toHaveLength(1);
});

test("an upload with a known code updates the record and keeps its id", async () => {
  await using started = await start();
  const { crema } = started;
  await crema.createOrUpdateSubBrand({ code: "001", name: "처음" });
  expect(await crema.createOrUpdateSubBrand({ code: "001", name: "다음" })).toMatchObject({
    id: 1,
    name: "다음",
  });
  await crema.updateSubBrand({ code: "001", name: "끝" });
  expect(await crema.getSubBrand({ code: "001" })).toMatchObject({ id: 1, name: "끝" });
  await crema.deleteSubBrand({ code: "001" });
  await expect(crema.getSubBrandById({ id: 1 })).rejects.toMatchObject({ status: 404 });
});

test("an unpaid order needs an order, and is deleted when it is paid", async () => {
  await using started = await start();
  const { crema } = started;
  await crema.createOrUpdateOrder({ code: "order-2" });
  await expect(crema.createUnpaidOrder(unpaid)).rejects.toMatchObject({ status: 404 });
  await crema.createOrUpdateOrder({ code: "order-1" });
  expect(await crema.createUnpaidOrder(unpaid)).toMatchObject({ unpaid_price_cents: "16000" });
  await crema.deleteUnpaidOrder({ order_code: "order-1" });
  expect(await crema.listUnpaidOrders()).toEqual([]);
});

test("sub-orders are listed by the order's code and by its id, and a code is unique within an order", async () => {
  await using started = await start();
  const { crema } = started;
  for (const code of ["order-1", "order-2"]) await crema.createOrUpdateOrder({ code });
  const first = await crema.createOrUpdateSubOrder({ order_code: "order-1", code: "1" });
  const second = await crema.createSubOrderByOrderId({ order_id: 2, code: "1", product_id: 7 });
  const again = await crema.createOrUpdateSubOrder({
    order_code: "order-1",
    code: "1",
    status: "paid",
  });

  expect([first.id, second.id, again.id]).toEqual([1, 2, 1]);
  expect(await crema.listSubOrders({ order_code: "order-2" })).toMatchObject([{ id: 2 }]);
  expect(await crema.listSubOrdersByOrderId({ order_id: 1 })).toMatchObject([{ id: 1 }]);
  await crema.deleteSubOrder({ order_code: "order-2", code: "1" });
  expect(await crema.listSubOrders({ order_code: "order-2" })).toEqual([]);
  await expect(crema.createOrUpdateSubOrder({ order_code: "order-3" })).rejects.toMatchObject({
    status: 404,
  });
});

test("reviews of a long span are read window by window, and a reply is listed by id and by code", async () => {
  const day = (date: string) => `${date}T10:00:00.000+09:00`;
  await using started = await start({
    reviews: ["2024-01-05", "2024-03-20", "2024-06-26"].map((date, index) => ({
      id: index + 1,
      code: `review-${index + 1}`,
      created_at: day(date),
    })),
  });
  const { crema } = started;
  const span = { start_date: "2024-01-01", end_date: "2024-06-30", limit: 100 };

  expect(await crema.getReviewsOverview()).toEqual({
    first_review_created_at: day("2024-01-05"),
    last_review_created_at: day("2024-06-26"),
  });
  const ids = (await crema.listReviews(span).all({ limit: 10 })).map(({ id }) => id);
  expect(ids.sort()).toEqual([1, 2, 3]);
  await crema.createCommentByReviewId({ review_id: 2, message: "감사합니다." });
  expect(await crema.listComments({ review_code: "review-2" })).toMatchObject([{ id: 1 }]);
  expect(await crema.listCommentsByReviewId({ review_id: 1 })).toEqual([]);
});

test("an expired token is renewed once, and the call succeeds", async () => {
  await using mock = await startStatefulMock(["crema"]);
  const crema = createCrema({ appId: "made-up", secret: "made-up", baseUrl: mock.url("crema") });
  await crema.listOrders();
  mock.expireTokens();
  await Promise.all([crema.listOrders(), crema.listProducts()]);
  const calls = mock.requests().map(({ operationId, status }) => `${operationId} ${status}`);
  expect(calls.filter((call) => call.startsWith("issue"))).toHaveLength(2);
  expect(calls.filter((call) => call.endsWith("401")).length).toBeGreaterThanOrEqual(1);
});

test("`unauthorized` for the vendor's second call", async () => {
  await using mock = await startStatefulMock(["crema"]);
  const crema = createCrema({ appId: "made-up", secret: "made-up", baseUrl: mock.url("crema") });
  mock.failNth("crema", 2, "unauthorized");
  for (const code of ["1", "2"]) await crema.createOrUpdateSubBrand({ code, name: "브랜드" });
  expect(mock.requests().map(({ status }) => status)).toEqual([200, 201, 401, 200, 201]);
  expect(mock.state("crema").sub_brands).toMatchObject([{ code: "1" }, { code: "2" }]);
});
