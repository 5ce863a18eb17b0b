// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { CancelTourOrderInput, CanceledTourOrder, ErrorResponse, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export * from "./enum-texts.gen.ts";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * AX Cloud Channel API
 *
 * A sales channel reports to AX Cloud that a traveler canceled a tour order (여행자 취소). The call
 * changes two statuses, the order's status at AX Cloud and its status at the channel, so that both
 * sides agree.
 *
 * Every call needs an issued API key.
 *
 * Source: axchange.atlassian.net, space ACCD, page “Cancel Order”, version 53
 */
export class AxCloud extends Client<paths> {
  constructor(options: ClientOptions<"production" | "test">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Cancel a tour order
   *
   * Reports that a tour order was canceled at the channel. Sets the order's status at AX Cloud
   * (`ax_status`) and at the channel (`channel_status`) and can leave a comment. It cancels the
   * whole order. To cancel part of an order, cancel single tickets, which is another call (주문 -
   * 투어상품 주문 부분 취소 요청).
   *
   * Safe to retry: both statuses are set to absolute values. A late retry can overwrite a newer
   * status, the comment may be stored twice, and an error on a retry can mean that the first
   * request succeeded.
   *
   * @example
   * await axCloud.cancelTourOrder({
   *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
   *   ax_status: "Traveler cancel",
   *   channel_status: "Traveler cancel",
   *   comment: "여행자의 개인 사정으로 인한 취소",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: No order has this `ax_order_code`.
   */
  cancelTourOrder(
    input: CancelTourOrderInput,
    options?: CallOptions,
  ): ApiPromise<CanceledTourOrder, CancelTourOrderResult> {
    return this.call(operations.cancelTourOrder, input, options);
  }
}

export type CancelTourOrderResult =
  | Success<200, CanceledTourOrder>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  cancelTourOrder: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
}

/**
 * Whether an error is one that the contract documents for the operation. `status` and `body` then have
 * their types.
 * @example if (isErrorOf(error, "cancelTourOrder")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
