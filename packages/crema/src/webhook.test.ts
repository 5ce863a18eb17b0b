/** What CREMA sends to the shop: sent by the mock, parsed by `@jumun/crema/webhooks`. */
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import {
  parseExpiringCouponsCallback,
  parseProductReviewWebhook,
  parseUserUpdateCallback,
  WebhookError,
} from "./generated/webhooks.gen.ts";

test("the sample of the page is parsed as it is printed, with a number as the code", () => {
  const products = [
    { id: 1, code: 1, reviews_count: 100, score: 3.24, meta_reviews_count: 100, meta_score: 3.24 },
    { id: 2, code: 2, reviews_count: 200, score: 4, meta_reviews_count: 200, meta_score: 4 },
  ];
  const [brand] = parseProductReviewWebhook([{ brand_id: 1, products }]);
  expect(brand?.products?.map(({ code, score }) => [code, score])).toEqual([
    [1, 3.24],
    [2, 4],
  ]);
});

test("a callback without its required field is rejected", () => {
  expect(parseExpiringCouponsCallback({ expires_after: 3 })).toEqual({ expires_after: 3 });
  expect(() => parseExpiringCouponsCallback({})).toThrow(WebhookError);
});

test("the mock sends a webhook and a callback to a shop", async () => {
  await using mock = await startStatefulMock(["crema"]);
  await using shop = await vendorServer((_, response) => response.writeHead(204).end());
  await mock.send("crema", "receiveProductReview", { url: shop.url });
  await mock.send("crema", "receiveUserUpdate", {
    url: shop.url,
    payload: { user_codes: ["su1"] },
  });

  const [review, users] = shop.received.map(({ body }): unknown => JSON.parse(body));
  expect(parseProductReviewWebhook(review)).toHaveLength(2);
  expect(parseUserUpdateCallback(users).user_codes).toEqual(["su1"]);
});
