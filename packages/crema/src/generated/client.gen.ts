// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/paged-call";
import { contract } from "./contract.gen.ts";
import type { AccessToken, AccessTokenRequest, AuthenticationFailure, DeleteSubBrandInput, DeleteUnpaidOrderInput, GetSubBrandByIdInput, GetSubBrandInput, GetUnpaidOrderInput, ListSubBrandsInput, ListUnpaidOrdersInput, NewUnpaidOrder, SubBrand, SubBrandInput, SubBrandList, UnpaidOrder, UnpaidOrderList, UpdateSubBrandInput, UpdateUnpaidOrderInput, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { PagedCall } from "@jumun/client/paged-call";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * CREMA API
 *
 * Lists, creates, updates and deletes the orders of a shop that are to be paid by bank transfer and
 * are not paid yet (미입금 무통장 주문). An unpaid order belongs to an existing order, so create the Order
 * and its SubOrders first.
 *
 * CREMA documents token issuance on a page we could not read; `issueAccessToken` is reconstructed
 * from public clients.
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
   * Lists the shop's unpaid bank-transfer orders (미입금 무통장 주문), one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listUnpaidOrders({ limit: 50 })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  listUnpaidOrders(
    input: ListUnpaidOrdersInput = {},
    options?: CallOptions,
  ): PagedCall<UnpaidOrderList, UnpaidOrderList[number], ListUnpaidOrdersResult> {
    return this.callPaged(operations.listUnpaidOrders, input, options);
  }

  /**
   * Get an unpaid order
   *
   * Gets the unpaid bank-transfer order (미입금 무통장 주문) with the shop's order code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getUnpaidOrder({ order_code: "order-391837" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
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
   * Creates an unpaid bank-transfer order (미입금 무통장 주문) for an order that was created with
   * `/v1/orders`. Create the Order and its SubOrders first.
   *
   * Not safe to retry: the page does not say what a second POST with the same `order_code` does. If
   * a call may have arrived, get the order code before sending it again.
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
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  createUnpaidOrder(
    input: NewUnpaidOrder,
    options?: CallOptions,
  ): ApiPromise<UnpaidOrder, CreateUnpaidOrderResult> {
    return this.call(operations.createUnpaidOrder, input, options);
  }

  /**
   * Update an unpaid order
   *
   * Updates fields of the unpaid order with the given order code. Omitted fields keep their values.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * @example
   * await crema.updateUnpaidOrder({ order_code: "order-391837", bank_name: "하나은행", bank_account_no: "456-4567-456" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
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
   * Deletes the unpaid order with the given order code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. A late retry can delete an unpaid
   * order that was created again in between, and an error on a retry can mean that the first
   * request succeeded.
   *
   * @example
   * await crema.deleteUnpaidOrder({ order_code: "order-391837" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  deleteUnpaidOrder(
    input: DeleteUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, DeleteUnpaidOrderResult> {
    return this.call(operations.deleteUnpaidOrder, input, options);
  }

  /**
   * List sub-brands
   *
   * Lists the sub-brands (하위 브랜드) of the shop, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * Not from the vendor's page of this contract (vendor-doc): dev.cre.ma, the page on sub_brands,
   * read up to “Update a sub_brand”: https://dev.cre.ma/crema-api/sub-brand
   *
   * @example
   * for await (const row of crema.listSubBrands({ limit: 30 })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  listSubBrands(
    input: ListSubBrandsInput = {},
    options?: CallOptions,
  ): PagedCall<SubBrandList, SubBrandList[number], ListSubBrandsResult> {
    return this.callPaged(operations.listSubBrands, input, options);
  }

  /**
   * Get a sub-brand
   *
   * Gets the sub-brand (하위 브랜드) with the shop's code.
   *
   * Safe to retry: it only reads.
   *
   * Not from the vendor's page of this contract (vendor-doc): dev.cre.ma, the page on sub_brands,
   * read up to “Update a sub_brand”: https://dev.cre.ma/crema-api/sub-brand
   *
   * @example
   * await crema.getSubBrand({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  getSubBrand(
    input: GetSubBrandInput,
    options?: CallOptions,
  ): ApiPromise<SubBrand, GetSubBrandResult> {
    return this.call(operations.getSubBrand, input, options);
  }

  /**
   * Create or update a sub-brand
   *
   * Creates a sub-brand (하위 브랜드), or updates the one that has the `code` already.
   *
   * Safe to retry: the second request sets the same values. A late retry can overwrite a newer
   * change.
   *
   * Not from the vendor's page of this contract (vendor-doc): dev.cre.ma, the page on sub_brands,
   * read up to “Update a sub_brand”: https://dev.cre.ma/crema-api/sub-brand
   *
   * @example
   * await crema.createOrUpdateSubBrand({ code: "001", name: "하위 브랜드 01" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  createOrUpdateSubBrand(
    input: SubBrandInput,
    options?: CallOptions,
  ): ApiPromise<SubBrand, CreateOrUpdateSubBrandResult> {
    return this.call(operations.createOrUpdateSubBrand, input, options);
  }

  /**
   * Update a sub-brand
   *
   * Renames the sub-brand (하위 브랜드) with the shop's code.
   *
   * Safe to retry: the name is set to the same value. A late retry can overwrite a newer change.
   *
   * Not from the vendor's page of this contract (client-code): A public client in PHP has a method
   * for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.updateSubBrand({ code: "117786", name: "하위 브랜드 03" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  updateSubBrand(
    input: UpdateSubBrandInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateSubBrandResult> {
    return this.call(operations.updateSubBrand, input, options);
  }

  /**
   * Delete a sub-brand
   *
   * Deletes the sub-brand (하위 브랜드) with the shop's code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first
   * request succeeded.
   *
   * Not from the vendor's page of this contract (client-code): A public client in PHP has a method
   * for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteSubBrand({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  deleteSubBrand(
    input: DeleteSubBrandInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteSubBrandResult> {
    return this.call(operations.deleteSubBrand, input, options);
  }

  /**
   * Get a sub-brand by CREMA's id
   *
   * Gets the sub-brand (하위 브랜드) with CREMA's id.
   *
   * Safe to retry: it only reads.
   *
   * Not from the vendor's page of this contract (vendor-doc): dev.cre.ma, the page on sub_brands,
   * read up to “Update a sub_brand”: https://dev.cre.ma/crema-api/sub-brand
   *
   * @example
   * await crema.getSubBrandById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   */
  getSubBrandById(
    input: GetSubBrandByIdInput,
    options?: CallOptions,
  ): ApiPromise<SubBrand, GetSubBrandByIdResult> {
    return this.call(operations.getSubBrandById, input, options);
  }

  /**
   * Issue an access token
   *
   * Issues the access token (승인 토큰) that every other call needs, for the APP_ID and SECRET of an
   * app. Permissions are given per app, endpoint and method.
   *
   * Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may
   * end the old one.
   *
   * Not from the vendor's page of this contract (client-code): Seven independent public clients
   * (three in PHP, one each in Ruby, TypeScript, JavaScript and Python) make this call. CREMA's
   * page on it, https://dev.cre.ma/crema-api/authentication, could not be read.
   *
   * @example
   * await crema.issueAccessToken({ grant_type: "client_credentials", client_id: "sandbox-app-id", client_secret: "sandbox-secret" });
   * @throws {AuthenticationError} 401: The APP_ID and SECRET were rejected. The body is
   * undocumented and may be empty.
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

export type ListSubBrandsResult =
  | Success<200, SubBrandList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetSubBrandResult =
  | Success<200, SubBrand>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateSubBrandResult =
  | Success<201, SubBrand>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateSubBrandResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteSubBrandResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetSubBrandByIdResult =
  | Success<200, SubBrand>
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
  listSubBrands: DocumentedError<401, AuthenticationFailure>;
  getSubBrand: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateSubBrand: DocumentedError<401, AuthenticationFailure>;
  updateSubBrand: DocumentedError<401, AuthenticationFailure>;
  deleteSubBrand: DocumentedError<401, AuthenticationFailure>;
  getSubBrandById: DocumentedError<401, AuthenticationFailure>;
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
