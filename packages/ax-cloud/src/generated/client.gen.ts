// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { CancelTourOrderInput, CancelledTourOrder, ErrorDetail, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * AX Cloud Channel API, Cancel Order
 *
 * A sales channel tells AX Cloud that a traveller has cancelled a tour order on its side (여행자 취소).
 * The call changes two states, that of the order at AX Cloud and that of the same order at the
 * channel, so that both sides agree. It cancels the order as a whole; single tickets are cancelled
 * by another call of AX Cloud that is not part of this contract (부분 취소).
 *
 * A call needs an issued API key.
 *
 * Source: axchange.atlassian.net, space ACCD, page “Cancel Order” (399441934), version 53
 */
export class AxCloud extends Client<paths> {
  constructor(options: ClientOptions<"production" | "test">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Cancel a tour order
   *
   * Tells AX Cloud that a tour order was cancelled at the channel. Sets the state of the order at
   * AX Cloud (`ax_status`) and its state at the channel (`channel_status`), and may leave a
   * comment.
   *
   * Idempotent: the request names the two states to be reached and nothing relative to the present
   * ones, so that sent twice it leaves the order in the states in which one leaves it. At most the
   * comment could be kept twice. What a cancelled order answers to a second cancellation is not
   * documented: an error on a repeated call can mean that the first one had worked.
   *
   * @example
   * await axCloud.cancelTourOrder({
   *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
   *   ax_status: "Traveler cancel",
   *   channel_status: "Traveler cancel",
   *   comment: "여행자의 개인 사정으로 인한 취소",
   * });
   * @throws {PermissionError} 403: Forbidden. The API key is not valid. (AX Cloud answers 403 here,
   * not 401.)
   * @throws {NotFoundError} 404: Not Found. There is no such order.
   */
  cancelTourOrder(
    input: CancelTourOrderInput,
    options?: CallOptions,
  ): ApiPromise<CancelledTourOrder, CancelTourOrderResult> {
    return this.call(operations.cancelTourOrder, input, options);
  }
}

export type CancelTourOrderResult =
  | Success<200, CancelledTourOrder>
  | Failure<403, ErrorDetail>
  | Failure<404, ErrorDetail>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  cancelTourOrder: DocumentedError<403, ErrorDetail> | DocumentedError<404, ErrorDetail>;
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
