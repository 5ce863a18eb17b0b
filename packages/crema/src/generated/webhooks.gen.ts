// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
import type { JsonSchemas } from "@jumun/client/contract";
import { parseWebhook } from "@jumun/client/webhook";
import type { ExpiringCouponsCallback, MemberCouponsCallback, ProductReviewWebhook, UserUpdateCallback } from "./types.gen.ts";

export { WebhookError } from "@jumun/client/errors";
export type { ExpiringCouponsCallback, MemberCouponsCallback, ProductReviewWebhook, UserUpdateCallback } from "./types.gen.ts";

const schemas: JsonSchemas = {
  ProductReviewWebhook: { type: "array", items: { $ref: "BrandReviews" } },
  ExpiringCouponsCallback: {
    type: "object",
    required: ["expires_after"],
    properties: { expires_after: { type: "integer" } },
  },
  MemberCouponsCallback: { type: "object", properties: { user_codes: { type: "array", items: { type: "string" } } } },
  UserUpdateCallback: { type: "object", properties: { user_codes: { type: "array", items: { type: "string" } } } },
  BrandReviews: {
    type: "object",
    properties: {
      brand_id: { type: "integer" },
      products: { type: "array", items: { $ref: "ReviewedProduct" } },
    },
  },
  ReviewedProduct: {
    type: "object",
    properties: {
      id: { type: "integer" },
      code: { type: ["string", "integer"] },
      reviews_count: { type: "integer" },
      score: { type: "number" },
      meta_reviews_count: { type: "integer" },
      meta_score: { type: "number" },
    },
  },
};

/**
 * CREMA sends it when the number of reviews or the score of a product changes. No signature,
 * expected response or retry is documented: take the payload as absolute values, so that a repeated
 * delivery changes nothing.
 *
 * @param body as it was received, or parsed
 * @throws {WebhookError} The body is not JSON or does not match the contract. `pointer` has the
 * location.
 */
export function parseProductReviewWebhook(body: unknown): ProductReviewWebhook {
  return parseWebhook(schemas, "ProductReviewWebhook", body) as ProductReviewWebhook;
}

/**
 * CREMA asks the shop, at an address that is mailed to CREMA, to send it the coupons that expire in
 * `expires_after` days, through the UserCoupon API. The shop responds with the codes of the coupons
 * it sent.
 *
 * @param body as it was received, or parsed
 * @throws {WebhookError} The body is not JSON or does not match the contract. `pointer` has the
 * location.
 */
export function parseExpiringCouponsCallback(body: unknown): ExpiringCouponsCallback {
  return parseWebhook(schemas, "ExpiringCouponsCallback", body) as ExpiringCouponsCallback;
}

/**
 * CREMA asks the shop to send it the coupons of these members. The page could be read up to the
 * name of the field; the response is unknown.
 *
 * @param body as it was received, or parsed
 * @throws {WebhookError} The body is not JSON or does not match the contract. `pointer` has the
 * location.
 */
export function parseMemberCouponsCallback(body: unknown): MemberCouponsCallback {
  return parseWebhook(schemas, "MemberCouponsCallback", body) as MemberCouponsCallback;
}

/**
 * CREMA asks the shop to send it these members with `createOrUpdateUser`. Three clients implement
 * it; no page was found. A second callback of this form asks for changes of consent (수신여부).
 *
 * @param body as it was received, or parsed
 * @throws {WebhookError} The body is not JSON or does not match the contract. `pointer` has the
 * location.
 */
export function parseUserUpdateCallback(body: unknown): UserUpdateCallback {
  return parseWebhook(schemas, "UserUpdateCallback", body) as UserUpdateCallback;
}
