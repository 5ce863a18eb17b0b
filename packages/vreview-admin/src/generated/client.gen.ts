// Generated from specs/vreview-admin/openapi.yaml by `npm run generate vreview-admin`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/paged-call";
import { contract } from "./contract.gen.ts";
import type { BulkCreateOrdersInput, BulkCreateOrdersResponse200, ListRewardsInput, MallSettings, MallSettingsChanges, OrderItem, RewardPage, UpdateOrderItemInput, ValidationFailure, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { PagedCall } from "@jumun/client/paged-call";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * V-Review Admin API
 *
 * A shop uploads its orders to V-Review, reports what becomes of an item, reads the rewards (리워드)
 * for reviews, and changes its settings. The API is another product than V-Review's Open API, with
 * its own names: `originId` is the shop's identifier, `id` is V-Review's.
 *
 * Source: developers.vreview.tv, Admin API v2, page “리워드 목록 조회”:
 * https://developers.vreview.tv/docs/admin-api/v2/rewards/get
 */
export class VReviewAdmin extends Client<paths> {
  constructor(options: ClientOptions<"production">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Changes the settings that are sent. The page shows an empty request, and a response with every
   * setting.
   *
   * Safe to retry: the settings are set to absolute values. A late retry can overwrite a newer
   * change.
   *
   * Documented by the vendor for another version: developers-dev.vreview.tv, Admin API v2, page
   * “쇼핑몰 설정 수정”: https://developers-dev.vreview.tv/docs/admin-api/v2/mall/settings/patch
   *
   * @example
   * await vReviewAdmin.updateMallSettings({
   *   isAutomaticRewardEnabled: true,
   *   videoReviewRewardAmount: 1000,
   *   textReviewRewardAmount: 100,
   * });
   * @throws {ValidationError} 422: The request is not valid.
   * @see https://developers-dev.vreview.tv/docs/admin-api/v2/mall/settings/patch
   */
  updateMallSettings(
    input: MallSettingsChanges,
    options?: CallOptions,
  ): ApiPromise<MallSettings, UpdateMallSettingsResult> {
    return this.call(operations.updateMallSettings, input, options);
  }

  /**
   * Changes the status, the options, the price or the shipment of an item. `productOriginId` is
   * required even if nothing else is to change. V-Review's FAQ: with a carrier that V-Review does
   * not support, send `deliveredAt`; with the carrier `self` and `deliveredAt`, the item counts as
   * delivered.
   *
   * Safe to retry: the fields are set to absolute values. A late retry can overwrite a newer
   * change.
   *
   * @example
   * await vReviewAdmin.updateOrderItem({
   *   orderItemId: "1",
   *   productOriginId: "product-1",
   *   status: "DELIVERED",
   *   shipment: { companyCode: "self", trackingNumber: "1234567890", deliveredAt: "2026-11-04T15:00:00+09:00" },
   * });
   * @throws {ValidationError} 422: The request is not valid.
   * @see https://developers.vreview.tv/docs/admin-api/v2/order-item/{orderItemId}/patch
   */
  updateOrderItem(
    input: UpdateOrderItemInput,
    options?: CallOptions,
  ): ApiPromise<OrderItem, UpdateOrderItemResult> {
    return this.call(operations.updateOrderItem, input, options);
  }

  /**
   * Starts a job for each order, and returns the jobs in the order of the entries. A job may fail
   * later; the page that shows how to read a job could not be found. The products must exist
   * before.
   *
   * Not safe to retry: the page does not say what a second order with the same `originId` does.
   *
   * Documented by the vendor for another version: developers-dev.vreview.tv, Admin API v2, page “주문
   * 일괄 생성”; only the required fields of the request are shown:
   * https://developers-dev.vreview.tv/docs/admin-api/v2/orders/bulk/post
   *
   * @example
   * await vReviewAdmin.bulkCreateOrders({
   *   body: [
   *     {
   *       originId: "20261102-0000123",
   *       orderedAt: "2026-11-02T09:00:00+09:00",
   *       items: [{ originId: "20261102-0000123-1", productOriginId: "product-1" }],
   *     },
   *   ],
   * });
   * @throws {ValidationError} 422: The request is not valid.
   * @see https://developers-dev.vreview.tv/docs/admin-api/v2/orders/bulk/post
   */
  bulkCreateOrders(
    input: BulkCreateOrdersInput,
    options?: CallOptions,
  ): ApiPromise<BulkCreateOrdersResponse200, BulkCreateOrdersResult> {
    return this.call(operations.bulkCreateOrders, input, options);
  }

  /**
   * Lists the rewards (리워드) for reviews, page by page.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of vReviewAdmin.listRewards({
   *   first: 100,
   *   status: "SUCCESS",
   *   reviewCategories: ["video"],
   *   createdAtStart: "2026-11-01T00:00:00+09:00",
   *   createdAtEnd: "2026-11-30T23:59:59+09:00",
   *   updatedAtStart: "2026-11-01T00:00:00+09:00",
   *   updatedAtEnd: "2026-11-30T23:59:59+09:00",
   * })) console.log(row);
   * @throws {ValidationError} 422: The request is not valid.
   * @see https://developers.vreview.tv/docs/admin-api/v2/rewards/get
   */
  listRewards(
    input: ListRewardsInput = {},
    options?: CallOptions,
  ): PagedCall<RewardPage, NonNullable<RewardPage["data"]>[number], ListRewardsResult> {
    return this.callPaged(operations.listRewards, input, options);
  }
}

export type UpdateMallSettingsResult =
  | Success<200, MallSettings>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type UpdateOrderItemResult =
  | Success<200, OrderItem>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type BulkCreateOrdersResult =
  | Success<200, BulkCreateOrdersResponse200>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type ListRewardsResult =
  | Success<200, RewardPage>
  | Failure<422, ValidationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  updateMallSettings: DocumentedError<422, ValidationFailure>;
  updateOrderItem: DocumentedError<422, ValidationFailure>;
  bulkCreateOrders: DocumentedError<422, ValidationFailure>;
  listRewards: DocumentedError<422, ValidationFailure>;
}

/**
 * Whether the operation documents the error. Narrows `status` and `body` to the documented types.
 * @example if (isErrorOf(error, "updateMallSettings")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
