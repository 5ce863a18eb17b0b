// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { AuthenticationFailure, CreateShipmentsInput, ListRewardsInput, NewOrder, UpdateOrderInput, UpdateProductInput, ValidationFailure, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * V-Review Open API
 *
 * A shop registers its orders and shipments with V-Review, whose chatbot writes to the KakaoTalk
 * (카카오톡) account of the person who placed the order (주문자), and reads the rewards (적립금) that reviews
 * have earned.
 *
 * Of most pages only the request could be read. Where no response was seen, its schema is empty.
 *
 * Every call needs a valid Authorization header, made from an issued pair of access key ID and
 * secret access key.
 *
 * Source: developers.vreview-api.tv, page “Update Order”:
 * https://developers.vreview-api.tv/api/endpoints/v1/orders_update/
 */
export class VReview extends Client<paths> {
  constructor(options: ClientOptions<never>, access: Access) {
    super(contract, options, access);
  }

  /**
   * Registers an order with its orderer and its items. V-Review's chatbot uses them.
   *
   * Not safe to retry: the page does not say what a second order with the same `id` does.
   *
   * @example
   * await vReview.createOrder({
   *   id: "20261102-0000123",
   *   member_id: "member-1",
   *   recipient_name: "홍길동",
   *   recipient_cellphone: "010-0000-0000",
   *   items: [
   *     {
   *       id: "20261102-0000123-1",
   *       product: { id: "product-1", name: "선크림", image_url: "https://shop.invalid/1.jpg" },
   *       product_option: ["50ml"],
   *     },
   *   ],
   * });
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @throws {ValidationError} 422: The request body is not valid.
   * @see https://developers.vreview-api.tv/api/endpoints/v1/orders_create/
   */
  createOrder(
    input: NewOrder,
    options?: CallOptions,
  ): ApiPromise<unknown, CreateOrderResult> {
    return this.call(operations.createOrder, input, options);
  }

  /**
   * Replaces the name and the phone number of the person who placed an order (주문자). Send both, even
   * if only one has changed: the page marks both as required, and V-Review needs both for its
   * chatbot.
   *
   * Safe to retry: both fields are set to absolute values. A late retry can overwrite a newer
   * change.
   *
   * @example
   * await vReview.updateOrder({
   *   id: "20261102-0000123",
   *   recipient_name: "홍길동",
   *   recipient_cellphone: "010-0000-0000",
   * });
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @throws {ValidationError} 422: The request body is not valid.
   * @see https://developers.vreview-api.tv/api/endpoints/v1/orders_update/
   */
  updateOrder(
    input: UpdateOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, UpdateOrderResult> {
    return this.call(operations.updateOrder, input, options);
  }

  /**
   * Gives V-Review's chatbot the tracking number (송장번호) of items of an order, which it then tracks.
   * The shipment is made later; `getShipmentStatus` reads the state of what waits.
   *
   * Not safe to retry: the page does not say what a second shipment with the same tracking number
   * does.
   *
   * @example
   * await vReview.createShipments({
   *   id: "20261102-0000123",
   *   order_item_ids: ["20261102-0000123-1"],
   *   company_code: "carrier-1",
   *   tracking_number: "1234567890",
   * });
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @throws {ValidationError} 422: The request body is not valid.
   * @see https://developers.vreview-api.tv/api/endpoints/v1/shipments_create/
   */
  createShipments(
    input: CreateShipmentsInput,
    options?: CallOptions,
  ): ApiPromise<unknown, CreateShipmentsResult> {
    return this.call(operations.createShipments, input, options);
  }

  /**
   * Changes the name or the picture of a product in the messages of V-Review's chatbot. V-Review
   * also renews its products once a week; which of the two wins is undocumented.
   *
   * Safe to retry: the fields are set to absolute values. A late retry can overwrite a newer
   * change.
   *
   * @example
   * await vReview.updateProduct({
   *   id: "product-1",
   *   name: "선크림 50ml",
   *   image_url: "https://shop.invalid/2.jpg",
   * });
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @throws {ValidationError} 422: The request body is not valid.
   * @see https://developers.vreview-api.tv/api/endpoints/v1/products_update/
   */
  updateProduct(
    input: UpdateProductInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateProductResult> {
    return this.call(operations.updateProduct, input, options);
  }

  /**
   * Lists the rewards (적립금) for reviews uploaded to V-Review from one day to another. How many rows
   * a response has at most is undocumented, and there is no parameter for a page.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await vReview.listRewards({ start_date: "2026-11-01", end_date: "2026-11-30" });
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @throws {ValidationError} 422: The request body is not valid.
   * @see https://developers.vreview-api.tv/api/endpoints/v1/rewards_list/
   */
  listRewards(
    input: ListRewardsInput,
    options?: CallOptions,
  ): ApiPromise<unknown, ListRewardsResult> {
    return this.call(operations.listRewards, input, options);
  }

  /**
   * Reads the state of the requests to create shipments that wait to be carried out (대기 상태). It
   * takes no identifier, so it seems to be about all requests of the key.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await vReview.getShipmentStatus();
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @see https://developers.vreview-api.tv/api/endpoints/v1/shipments_create_status/
   */
  getShipmentStatus(
    options?: CallOptions,
  ): ApiPromise<unknown, GetShipmentStatusResult> {
    return this.call(operations.getShipmentStatus, {}, options);
  }
}

export type CreateOrderResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type UpdateOrderResult =
  | Success<204, undefined>
  | Failure<401, AuthenticationFailure>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type CreateShipmentsResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type UpdateProductResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type ListRewardsResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<422, ValidationFailure>
  | Undocumented;

export type GetShipmentStatusResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  createOrder: DocumentedError<401, AuthenticationFailure> | DocumentedError<422, ValidationFailure>;
  updateOrder: DocumentedError<401, AuthenticationFailure> | DocumentedError<422, ValidationFailure>;
  createShipments: DocumentedError<401, AuthenticationFailure> | DocumentedError<422, ValidationFailure>;
  updateProduct: DocumentedError<401, AuthenticationFailure> | DocumentedError<422, ValidationFailure>;
  listRewards: DocumentedError<401, AuthenticationFailure> | DocumentedError<422, ValidationFailure>;
  getShipmentStatus: DocumentedError<401, AuthenticationFailure>;
}

/**
 * Whether the operation documents the error. Narrows `status` and `body` to the documented types.
 * @example if (isErrorOf(error, "createOrder")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
