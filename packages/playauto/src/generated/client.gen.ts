// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { Account, AuthenticationFailure, IssuedTokens, PlayAutoFailedStatus, PlayAutoFailure, PlayAutoOlderFailure, TrackingUpdateResults, TrackingUpdates, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * PlayAuto Open API
 *
 * Sets the carrier (배송사) and the tracking number (송장번호) of orders that PlayAuto has collected from
 * a seller's shops, and moves the orders on to their next status. Orders are addressed by bundle
 * number (묶음번호).
 *
 * A call needs the issued API key and a token of the seller's account. PlayAuto documents token
 * issuance on a page we could not read; `issueToken` is reconstructed from public clients.
 *
 * One call can succeed for one bundle and fail for the next, and PlayAuto can report a failed call
 * with a successful HTTP status: check the response, not only its status.
 *
 * Source: developers.playauto.io, page “배송정보 업데이트” (delivery information update)
 */
export class PlayAuto extends Client<paths> {
  constructor(options: ClientOptions<"production">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Set carrier and tracking number of orders
   *
   * Sets the carrier (배송사) and the tracking number (송장번호) for each given bundle number (묶음번호) and
   * returns one result for each.
   *
   * Only orders in 출고대기, 출고보류, 운송장 출력, 주문재확인 and 배송중 can be updated. An updated order moves to 운송장
   * 출력 (waybill printed), or with `change_complete` to 출고완료 (shipped). Orders in 출고보류 and 배송중 keep
   * their status. The call changes PlayAuto's data only and does not send the tracking number to
   * the shop.
   *
   * Safe to retry: it sets absolute values. The second response can differ: a bundle that the first
   * call updated may come back as 실패, for example with `e2007`. With `overwrite`, a late retry can
   * undo a newer change.
   *
   * @example
   * await playAuto.setInvoice({
   *   orders: [
   *     { bundle_no: "3772225519903274", carr_no: "4", invoice_no: "377811119999" },
   *     { bundle_no: "3772207204045999", carr_no: "5", invoice_no: "377811118888" },
   *     { bundle_no: "37722255199523523", carr_no: "5", invoice_no: "377811110001" },
   *   ],
   *   overwrite: true,
   *   change_complete: true,
   * });
   * @throws {VendorError} 200 with a body that reports a failure
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   */
  setInvoice(
    input: TrackingUpdates,
    options?: CallOptions,
  ): ApiPromise<TrackingUpdateResults, SetInvoiceResult> {
    return this.call(operations.setInvoice, input, options);
  }

  /**
   * Issue a token
   *
   * Issues the token (인증토큰) that every other call needs beside the API key, for the email address
   * and password of a PlayAuto account or for its authentication key (솔루션 인증키). PlayAuto must have
   * approved the account for the API.
   *
   * Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may
   * end the old one.
   *
   * Not from the vendor's page of this contract (client-code): About seven independent public
   * clients, in Java, Python, PHP, JavaScript and other languages, make this call with one of the
   * two bodies and read the first element of an array. PlayAuto's page on it could not be read.
   *
   * @example
   * await playAuto.issueToken({ authentication_key: "sandbox-authentication-key" });
   * @throws {VendorError} 200 with a body that reports a failure
   * @throws {AuthenticationError} 401: The API key is missing or wrong, or the account is not
   * accepted.
   */
  issueToken(
    input: Account,
    options?: CallOptions,
  ): ApiPromise<IssuedTokens, IssueTokenResult> {
    return this.call(operations.issueToken, input, options);
  }
}

export type SetInvoiceResult =
  | Success<200, TrackingUpdateResults>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type IssueTokenResult =
  | Success<200, IssuedTokens>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  setInvoice: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  issueToken: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
}

/**
 * Whether an error is one that the contract documents for the operation. `status` and `body` then have
 * their types.
 * @example if (isErrorOf(error, "setInvoice")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
