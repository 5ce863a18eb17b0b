// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
import type { Access } from "@jumun/client";
import type { Call, Refusal, Success, Undocumented } from "@jumun/client/call";
import { isDocumentedError } from "@jumun/client/documented-error";
import type { DocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/page";
import { PagingClient } from "@jumun/client/paging-client";
import { contract } from "./contract.gen.ts";
import type { components, paths } from "./types.gen.ts";

type Schemas = components["schemas"];

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
export class Crema extends PagingClient<paths> {
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
   */
  listUnpaidOrders(
    input: Schemas["ListUnpaidOrdersInput"] = {},
    options?: CallOptions,
  ): PagedCall<Schemas["UnpaidOrderList"], Schemas["UnpaidOrderList"][number], ListUnpaidOrdersResult> {
    return this.sendPaged(operations.listUnpaidOrders, input, options);
  }

  /**
   * Get the unpaid order of an order code
   *
   * Gets one unpaid bank-transfer order (미입금 무통장 주문) by the shop's order code.
   *
   * Idempotent: it only reads.
   */
  getUnpaidOrder(
    input: Schemas["GetUnpaidOrderInput"],
    options?: CallOptions,
  ): Call<Schemas["UnpaidOrder"], GetUnpaidOrderResult> {
    return this.send(operations.getUnpaidOrder, input, options);
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
   */
  createUnpaidOrder(
    input: Schemas["CreateUnpaidOrderInput"],
    options?: CallOptions,
  ): Call<Schemas["UnpaidOrder"], CreateUnpaidOrderResult> {
    return this.send(operations.createUnpaidOrder, input, options);
  }

  /**
   * Change an unpaid order
   *
   * Changes the given fields of the unpaid order of an order code; what is left out stays as it is.
   *
   * Idempotent: each field is set to a given value, never added to, so the same request sent twice
   * leaves what it leaves once. (It can still undo a change that somebody else made in between.)
   */
  updateUnpaidOrder(
    input: Schemas["UpdateUnpaidOrderInput"],
    options?: CallOptions,
  ): Call<undefined, UpdateUnpaidOrderResult> {
    return this.send(operations.updateUnpaidOrder, input, options);
  }

  /**
   * Delete an unpaid order
   *
   * Deletes the unpaid order of an order code.
   *
   * Idempotent: after the first delete there is nothing left that a second one could delete. Its
   * answer may differ, since what CREMA says to a code without an unpaid order is not documented:
   * an error on a repeated delete can mean that the first one had worked.
   */
  deleteUnpaidOrder(
    input: Schemas["DeleteUnpaidOrderInput"],
    options?: CallOptions,
  ): Call<undefined, DeleteUnpaidOrderResult> {
    return this.send(operations.deleteUnpaidOrder, input, options);
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
   */
  issueAccessToken(
    input: Schemas["IssueAccessTokenInput"],
    options?: CallOptions,
  ): Call<Schemas["AccessToken"], IssueAccessTokenResult> {
    return this.send(operations.issueAccessToken, input, options);
  }
}

export type ListUnpaidOrdersResult =
  | Success<200, Schemas["UnpaidOrderList"]>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Undocumented;

export type GetUnpaidOrderResult =
  | Success<200, Schemas["UnpaidOrder"]>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Undocumented;

export type CreateUnpaidOrderResult =
  | Success<201, Schemas["UnpaidOrder"]>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Undocumented;

export type UpdateUnpaidOrderResult =
  | Success<204, undefined>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Undocumented;

export type DeleteUnpaidOrderResult =
  | Success<204, undefined>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Undocumented;

export type IssueAccessTokenResult =
  | Success<200, Schemas["AccessToken"]>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  listUnpaidOrders: DocumentedError<401, Schemas["AuthenticationFailure"]>;
  getUnpaidOrder: DocumentedError<401, Schemas["AuthenticationFailure"]>;
  createUnpaidOrder: DocumentedError<401, Schemas["AuthenticationFailure"]>;
  updateUnpaidOrder: DocumentedError<401, Schemas["AuthenticationFailure"]>;
  deleteUnpaidOrder: DocumentedError<401, Schemas["AuthenticationFailure"]>;
  issueAccessToken: DocumentedError<401, Schemas["AuthenticationFailure"]>;
}

/**
 * Is this an error that the contract documents for that operation? Then `status` and `body` have
 * their types.
 * @example if (isErrorOf(error, "listUnpaidOrders")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
