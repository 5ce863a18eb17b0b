// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { AuthenticationFailure, UpdateOrderInput, ValidationFailure, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * V-Review Open API
 *
 * A shop corrects who placed an order (주문자) that it has registered with V-Review: the name, and the
 * phone number whose KakaoTalk (카카오톡) account receives the messages of V-Review's chatbot.
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
   * Update the orderer of an order
   *
   * Replaces the name and the phone number of the person who placed an order (주문자). Send both, even
   * if only one has changed: the page marks both as required, and V-Review needs both for its
   * chatbot.
   *
   * Safe to retry: both fields are set to absolute values. A late retry can overwrite a newer
   * change.
   *
   * @example
   * await vReview.updateOrder({ id: "20261102-0000123", recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" });
   * @throws {AuthenticationError} 401: The Authorization header is missing, malformed or not valid.
   * `detail` says which.
   * @throws {ValidationError} 422: The request body is not valid.
   */
  updateOrder(
    input: UpdateOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, UpdateOrderResult> {
    return this.call(operations.updateOrder, input, options);
  }
}

export type UpdateOrderResult =
  | Success<204, undefined>
  | Failure<401, AuthenticationFailure>
  | Failure<422, ValidationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  updateOrder: DocumentedError<401, AuthenticationFailure> | DocumentedError<422, ValidationFailure>;
}

/**
 * Whether an error is one that the contract documents for the operation. `status` and `body` then have
 * their types.
 * @example if (isErrorOf(error, "updateOrder")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
