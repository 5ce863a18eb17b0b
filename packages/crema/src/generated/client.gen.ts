// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/paged-call";
import { contract } from "./contract.gen.ts";
import type { AccessToken, AccessTokenRequest, AuthenticationFailure, DeleteUnpaidOrderInput, GetUnpaidOrderInput, ListUnpaidOrdersInput, NewUnpaidOrder, UnpaidOrder, UnpaidOrderList, UpdateUnpaidOrderInput, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { PagedCall } from "@jumun/client/paged-call";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * CREMA UnpaidOrder API
 *
 * Reads, registers, changes and deletes the orders of a shop that are to be paid by bank transfer
 * and are not paid yet (미입금 무통장 주문), as CREMA keeps them. An unpaid order hangs on an order:
 * register the Order and its SubOrders with CREMA first. In CREMA's words a `code` is the shop's
 * own identifier and an `id` is CREMA's.
 *
 * The vendor's page covers the four verbs on `/v1/unpaid_orders`. How an access token is issued is
 * told by another page of the vendor that could not be read; `issueAccessToken` is therefore
 * described from what public clients do.
 *
 * Source: dev.cre.ma, page “UnpaidOrder API”: https://dev.cre.ma/crema-api/unpaid-order
 */
export class Crema extends Client<paths> {
  constructor(options: ClientOptions<"production">, access: Access) {
    super(contract, options, access);
  }

  /**
   * List unpaid orders
   *
   * Lists the unpaid bank-transfer orders (미입금 무통장 주문) of the shop, one page per call. The body is
   * the bare array of rows. The number of the last page is written in the `Link` header, under
   * `rel="last"`.
   *
   * Idempotent: it only reads.
   *
   * @example
   * for await (const row of crema.listUnpaidOrders({ limit: 50 })) console.log(row);
   * @throws {AuthenticationError} 401: Unauthorized. The access token is missing, wrong or expired.
   * The body is not documented and may be empty.
   */
  listUnpaidOrders(
    input: ListUnpaidOrdersInput = {},
    options?: CallOptions,
  ): PagedCall<UnpaidOrderList, UnpaidOrderList[number], ListUnpaidOrdersResult> {
    return this.callPaged(operations.listUnpaidOrders, input, options);
  }

  /**
   * Get the unpaid order of an order code
   *
   * Gets one unpaid bank-transfer order (미입금 무통장 주문) by the shop's order code.
   *
   * Idempotent: it only reads.
   *
   * @example
   * await crema.getUnpaidOrder({ order_code: "order-391837" });
   * @throws {AuthenticationError} 401: Unauthorized. The access token is missing, wrong or expired.
   * The body is not documented and may be empty.
   */
  getUnpaidOrder(
    input: GetUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<UnpaidOrder, GetUnpaidOrderResult> {
    return this.call(operations.getUnpaidOrder, input, options);
  }

  /**
   * Create an unpaid order
   *
   * Registers a new unpaid bank-transfer order (미입금 무통장 주문) for an order that CREMA already knows
   * through `/v1/orders`. Register the Order and its SubOrders before.
   *
   * Not idempotent: what a second POST with the same `order_code` does is not documented. It may be
   * refused, change the first one or add another, so a call that may have arrived must not be sent
   * again blindly; read the order code first.
   *
   * @example
   * await crema.createUnpaidOrder({
   *   order_code: "order-391837",
   *   bank_name: "국민은행",
   *   bank_account_no: "123-1234-123",
   *   recipient_name: "홍길동",
   *   sender_name: "크리마",
   *   unpaid_price_cents: 10000,
   * });
   * @throws {AuthenticationError} 401: Unauthorized. The access token is missing, wrong or expired.
   * The body is not documented and may be empty.
   */
  createUnpaidOrder(
    input: NewUnpaidOrder,
    options?: CallOptions,
  ): ApiPromise<UnpaidOrder, CreateUnpaidOrderResult> {
    return this.call(operations.createUnpaidOrder, input, options);
  }

  /**
   * Change an unpaid order
   *
   * Changes the given fields of the unpaid order of an order code; what is left out stays as it is.
   *
   * Idempotent: each field is set to a given value, never added to, so the same request sent twice
   * leaves what it leaves once. (It can still undo a change that somebody else made in between.)
   *
   * @example
   * await crema.updateUnpaidOrder({ order_code: "order-391837", bank_name: "하나은행", bank_account_no: "456-4567-456" });
   * @throws {AuthenticationError} 401: Unauthorized. The access token is missing, wrong or expired,
   * and nothing was changed. The body is not documented and may be empty.
   */
  updateUnpaidOrder(
    input: UpdateUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, UpdateUnpaidOrderResult> {
    return this.call(operations.updateUnpaidOrder, input, options);
  }

  /**
   * Delete an unpaid order
   *
   * Deletes the unpaid order of an order code.
   *
   * Idempotent: after the first delete there is nothing left that a second one could delete. Its
   * answer may differ, since what CREMA says to a code without an unpaid order is not documented:
   * an error on a repeated delete can mean that the first one had worked.
   *
   * @example
   * await crema.deleteUnpaidOrder({ order_code: "order-391837" });
   * @throws {AuthenticationError} 401: Unauthorized. The access token is missing, wrong or expired.
   * The body is not documented and may be empty.
   */
  deleteUnpaidOrder(
    input: DeleteUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, DeleteUnpaidOrderResult> {
    return this.call(operations.deleteUnpaidOrder, input, options);
  }

  /**
   * Issue an access token
   *
   * Issues the access token (승인 토큰) that every other call needs, for the APP_ID and SECRET of an
   * app. By a public summary of the vendor's documentation an app is given its rights endpoint by
   * endpoint and method by method.
   *
   * Idempotent: it issues a token and changes no data; a token that got lost on the way is never
   * used. Whether a new token ends an older one is not known, so the newest is the one to use.
   *
   * Not from the vendor's page of this contract (client-code): Seven independent public clients
   * (three in PHP, one each in Ruby, TypeScript, JavaScript and Python) make this call in this
   * form. The vendor's page on it, https://dev.cre.ma/crema-api/authentication, could not be read.
   *
   * @example
   * await crema.issueAccessToken({ grant_type: "client_credentials", client_id: "sandbox-app-id", client_secret: "sandbox-secret" });
   * @throws {AuthenticationError} 401: Unauthorized. The pair of APP_ID and SECRET was not
   * accepted. The body is not documented and may be empty.
   */
  issueAccessToken(
    input: AccessTokenRequest,
    options?: CallOptions,
  ): ApiPromise<AccessToken, IssueAccessTokenResult> {
    return this.call(operations.issueAccessToken, input, options);
  }
}

export type ListUnpaidOrdersResult =
  | Success<200, UnpaidOrderList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetUnpaidOrderResult =
  | Success<200, UnpaidOrder>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateUnpaidOrderResult =
  | Success<201, UnpaidOrder>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateUnpaidOrderResult =
  | Success<204, undefined>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteUnpaidOrderResult =
  | Success<204, undefined>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type IssueAccessTokenResult =
  | Success<200, AccessToken>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  listUnpaidOrders: DocumentedError<401, AuthenticationFailure>;
  getUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  createUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  updateUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  deleteUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  issueAccessToken: DocumentedError<401, AuthenticationFailure>;
}

/**
 * Whether an error is one that the contract documents for the operation. `status` and `body` then have
 * their types.
 * @example if (isErrorOf(error, "listUnpaidOrders")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
