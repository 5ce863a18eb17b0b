/** What the contract decided against CREMA's pages, by id. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import {
  accessToken,
  answering,
  changes,
  client,
  contract,
  created,
  lines,
  order_code,
  pages,
  parameter,
  unpaid,
} from "./contract.fixture.ts";
import { createCrema } from "./crema.ts";
import { parseProductReviewWebhook, WebhookError } from "./generated/webhooks.gen.ts";

test("list-and-single-on-one-path: order_code alone turns the list into one", async () => {
  await using mock = await contract.startMock();
  const crema = client(mock.url("crema"));
  expect(await crema.listUnpaidOrders()).toBeInstanceOf(Array);
  expect(await crema.getUnpaidOrder({ order_code })).toMatchObject({ order_code });
});

test("limit-default: the default is the 50 of this page", () => {
  expect(parameter("listUnpaidOrders", "limit")?.schema).toMatchObject({ default: 50 });
});

test("create-or-update: a create that may have arrived is not sent again", async () => {
  await using vendor = await vendorServer((_, response) => response.destroy());
  await expect(client(vendor.url).createUnpaidOrder(created)).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(vendor.received).toHaveLength(1);
  expect(contract.statuses("createUnpaidOrder")).toEqual(["201", "401"]);
});

test("location-of-an-update: the Location of a 204 may be missing, and leads nowhere", async () => {
  for (const headers of [{}, { location: "/v1/unpaid_orders" }]) {
    await using vendor = await answering(204, undefined, headers);
    const call = client(vendor.url).updateUnpaidOrder({ order_code, ...changes });
    expect(await call).toBeUndefined();
    expect(vendor.received).toHaveLength(1);
  }
});

test("access-token-in-the-header: the token is a bearer token, and nowhere in the address", async () => {
  await using vendor = await answering(200, []);
  await client(vendor.url).listUnpaidOrders();
  expect(vendor.received[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
  expect(lines(vendor)).toEqual(["GET /v1/unpaid_orders"]);
});

test("last-page-without-a-number: rel=last without a page does not end the list", async () => {
  await using vendor = await pages(2, () => '</v1/unpaid_orders>; rel="last"');
  expect(await client(vendor.url).listUnpaidOrders().all({ limit: 10 })).toHaveLength(4);
});

test("link-header-ampersand: the next page is read from an address that cannot be called", async () => {
  await using vendor = await pages(3, (page) =>
    page < 3 ? `<http://127.0.0.1:1/v1/unpaid_orders&page=${page + 1}>; rel="next"` : "",
  );
  const rows = await client(vendor.url).listUnpaidOrders().all({ limit: 100 });
  expect(rows).toHaveLength(6);
  expect(lines(vendor).slice(0, 3)).toEqual([
    "GET /v1/unpaid_orders",
    "GET /v1/unpaid_orders?page=2",
    "GET /v1/unpaid_orders?page=3",
  ]);
  // The sample as printed: a caller has to survive it, and meets it in the mock.
  await using mock = await contract.startMock();
  const { response } = await client(mock.url("crema")).listUnpaidOrders().withResponse();
  expect(response.headers.get("link")).toContain("/v1/unpaid_orders&page=2>");
});

test("location-without-a-key: nobody follows the Location of a create", async () => {
  await using vendor = await answering(201, unpaid, { location: "/v1/unpaid_orders" });
  expect(await client(vendor.url).createUnpaidOrder(created)).toEqual(unpaid);
  expect(lines(vendor)).toEqual(["POST /v1/unpaid_orders"]);
});

test("identifiers-as-strings: id and order_id are strings or integers", () => {
  expect(contract.accepts("UnpaidOrder", unpaid)).toBe(true);
  expect(contract.accepts("UnpaidOrder", { ...unpaid, id: 11142, order_id: 4421 })).toBe(true);
});

test("price-as-integer-and-string: a number is sent, a string or a number comes back", async () => {
  await using vendor = await answering(201, unpaid);
  const answer = await client(vendor.url).createUnpaidOrder(created);
  expect(vendor.received[0]?.body).toContain('"unpaid_price_cents":10000');
  expect(answer.unpaid_price_cents).toBe("10000");
  expect(contract.accepts("NewUnpaidOrder", { ...created, unpaid_price_cents: "1" })).toBe(false);
  expect(contract.accepts("UnpaidOrder", { ...unpaid, unpaid_price_cents: 1 })).toBe(true);
});

test("price-without-factor: nothing multiplies or divides an amount", async () => {
  await using vendor = await answering(201, { ...unpaid, unpaid_price_cents: "23500" });
  const input = { ...created, unpaid_price_cents: 23500 };
  const answer = await client(vendor.url).createUnpaidOrder(input);
  expect(JSON.parse(vendor.received[0]?.body ?? "")).toEqual(input);
  expect(answer.unpaid_price_cents).toBe("23500");
});

test("token-lifetime-optional: a token without a lifetime is kept until a 401", async () => {
  let issued = 0;
  await using vendor = await vendorServer(({ url, headers }, response) => {
    if (url === "/oauth/token") {
      issued += 1;
      json(response, 200, { access_token: `made-up-token-${issued}` });
    } else if (vendor.received.length > 3 && headers.authorization?.endsWith("-1")) {
      json(response, 401, { error: "invalid_token" });
    } else json(response, 200, []);
  });
  let now = Date.now();
  const clock = {
    now: () => now,
    elapsed: () => performance.now(),
    after(milliseconds: number, callback: () => void) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    random: () => 0,
  };
  const options = { appId: "made-up-app-id", secret: "made-up-secret", baseUrl: vendor.url };
  const crema = createCrema({ ...options, clock });
  await crema.listUnpaidOrders();
  now += 59 * 24 * 60 * 60 * 1000;
  await crema.listUnpaidOrders();
  expect(issued).toBe(1);
  await crema.listUnpaidOrders();
  expect(issued).toBe(2);
});

test("product-status-names: the filter is status, the row has product_status", () => {
  expect(parameter("listProducts", "status")?.schema).toMatchObject({
    enum: ["selling", "hidden"],
  });
  expect(contract.accepts("Product", { id: 1, code: "1", product_status: "selling" })).toBe(true);
  expect(contract.accepts("Product", { id: 1, code: "1", product_status: 1 })).toBe(false);
});

test("flags-as-numbers-and-booleans: display is sent as 1 or 0 and received as a boolean", () => {
  for (const [display, isSent] of [
    [1, true],
    [0, true],
    [true, false],
  ] as const) {
    expect(contract.accepts("ProductInput", { code: "1", display })).toBe(isSent);
    expect(contract.accepts("Product", { id: 1, code: "1", display })).toBe(!isSent);
  }
  expect(contract.accepts("Review", { id: 1, display: 1 })).toBe(false);
});

test("total-price-as-number-and-object: a number is sent, cents and currency come back", () => {
  const total_price = { cents: 23500, currency_iso: "KRW" };
  expect(contract.accepts("OrderInput", { code: "1", total_price: 23500 })).toBe(true);
  expect(contract.accepts("OrderInput", { code: "1", total_price })).toBe(false);
  expect(contract.accepts("Order", { id: 1, code: "1", total_price })).toBe(true);
  expect(contract.accepts("Order", { id: 1, code: "1", total_price: 23500 })).toBe(false);
});

test("sub-order-price-times-count: the description says that the price is times the count", () => {
  const price: unknown = contract.document.components?.schemas?.SubOrderPrice;
  expect(price).toHaveProperty("description", expect.stringContaining("times the count"));
});

test("options-of-products-and-sub-orders: lists of names and values, and of strings", () => {
  const ofProduct = [{ name: "size", values: ["S", "M"] }];
  const ofSubOrder = ["size:S"];
  const accepts = (schema: string, input: object, product_options: unknown) =>
    contract.accepts(schema, { ...input, product_options });
  expect(accepts("ProductInput", { code: "1" }, ofProduct)).toBe(true);
  expect(accepts("ProductInput", { code: "1" }, ofSubOrder)).toBe(false);
  expect(accepts("SubOrderInput", { order_code: "1" }, ofSubOrder)).toBe(true);
  expect(accepts("SubOrderInput", { order_code: "1" }, ofProduct)).toBe(false);
});

test("user-id-of-the-shop: user_id is the shop's in an upload, CREMA's in a path and a review", () => {
  expect(contract.accepts("UserInput", { user_id: "su1" })).toBe(true);
  expect(contract.accepts("UserInput", { user_id: 1 })).toBe(false);
  expect(parameter("createCartItemByUserId", "user_id")?.schema).toEqual({
    type: ["string", "integer"],
    pattern: "^\\d+$",
  });
  expect(contract.accepts("Review", { id: 1, user_id: "su1" })).toBe(false);
});

test("page-limit-of-reviews: the client does not request a page beyond 30", async () => {
  expect(parameter("listReviews", "page")?.schema).toMatchObject({ maximum: 30 });
  await using vendor = await vendorServer((_, response) => json(response, 200, [{ id: 1 }]));
  await expect(client(vendor.url).listReviews({ page: 31 })).rejects.toThrow("page");
  expect(vendor.received).toHaveLength(0);
});

test("comments-link-without-a-page: the number of rows ends the list", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    const isSecond = url.includes("page=2");
    const address = "<https://api.cre.ma/v1/reviews/:review_id/comments>";
    response.setHeader("link", `${address}; rel="last", ${address}; rel="next"`);
    json(response, 200, isSecond ? [{ id: 3 }] : [{ id: 1 }, { id: 2 }]);
  });
  const comments = client(vendor.url).listComments({ review_code: "review-1", limit: 2 });
  expect(await comments.all({ limit: 10 })).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(vendor.received).toHaveLength(2);
});

test("webhook-code-as-number: the code of a product is a string or a number", () => {
  for (const code of ["1", 1]) {
    const payload = [{ brand_id: 1, products: [{ id: 1, code }] }];
    expect(parseProductReviewWebhook(payload)).toEqual(payload);
  }
  expect(() => parseProductReviewWebhook([{ products: [{ code: true }] }])).toThrow(WebhookError);
});
