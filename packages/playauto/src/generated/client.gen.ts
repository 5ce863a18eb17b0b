// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { Account, AuthenticationFailure, InvoiceEntries, InvoiceEntryResults, IssuedTokens, PlayautoFailure, PlayautoOlderFailure, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * PlayAuto Open API, Set Invoice
 *
 * Enters the carrier (배송사) and the invoice number (송장번호) of orders that PlayAuto has collected from
 * a seller's shops, and moves the orders on to their next status. An order is addressed by its
 * bundle number (묶음번호), which the orders of one parcel share.
 *
 * A call needs the issued API key and a token that belongs to the seller's account. The vendor's
 * page covers `setInvoice`; how a token is issued is told by another page that could not be read,
 * so `issueToken` is described from what public clients do.
 *
 * One call can succeed for one bundle and fail for the next, and PlayAuto can report a failed call
 * with a successful HTTP status: look at the answer, not only at the status.
 *
 * Source: developers.playauto.io, page “배송정보 업데이트” (delivery information update)
 */
export class PlayAuto extends Client<paths> {
  constructor(options: ClientOptions<"production">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Set carrier and invoice number of orders
   *
   * Enters the carrier (배송사) and the invoice number (송장번호) for each bundle number (묶음번호) that is
   * sent, and answers one result for each.
   *
   * Only orders in one of five statuses can be updated: 출고대기, 출고보류, 운송장 출력, 주문재확인 and 배송중. An order
   * that is updated goes to 운송장 출력 (waybill printed), or with `change_complete` to 출고완료 (shipped
   * out); one in 출고보류 or 배송중 keeps its status. Values that are already entered are replaced only
   * with `overwrite`.
   *
   * Idempotent in its effect, not in its answer. The request names values and a status to be
   * reached and nothing relative to the present ones. With `overwrite` a second one writes the same
   * values again. Without it a second one finds the values entered and changes nothing. With
   * `change_complete` the first one moves the order to 출고완료, which is none of the five statuses, so
   * the second one changes nothing either. Without it the order is in 운송장 출력 after the first one,
   * and the second one leads there too. Orders in 출고보류 and 배송중 are moved by neither.
   *
   * So a repeated call may answer 실패 for a bundle that the first call, whose answer was lost, had
   * updated: most likely with e2007 (already entered) where `overwrite` is false, and with a code
   * that is not known where the order has gone to 출고완료. Look the order up before taking such a
   * failure for a fact. With `overwrite` a repeated call can also undo a correction that somebody
   * else made in between.
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
   * @throws {AuthenticationError} 401: Unauthorized. The token is missing, wrong or expired, or the
   * API key is missing or wrong.
   */
  setInvoice(
    input: InvoiceEntries,
    options?: CallOptions,
  ): ApiPromise<InvoiceEntryResults, SetInvoiceResult> {
    return this.call(operations.setInvoice, input, options);
  }

  /**
   * Issue a token
   *
   * Issues the token (인증토큰) that every other call needs beside the API key, either for the e-mail
   * address and password of a PlayAuto account or for its authentication key (솔루션 인증키). The
   * account's use of the API must have been approved by PlayAuto.
   *
   * Idempotent: it issues a token and changes nothing of the account or its orders; a token that
   * got lost on the way is never used, and a second call gives one that works as well. Whether a
   * new token ends an older one is not known, so the newest is the one to use.
   *
   * Not from the vendor's page of this contract (client-code): About seven independent public
   * clients make this call, in Java, Python, PHP, JavaScript and other languages: some with e-mail
   * address and password, some with the authentication key. The vendor's own page on it could not
   * be read.
   *
   * @example
   * await playAuto.issueToken({ authentication_key: "sandbox-authentication-key" });
   * @throws {VendorError} 200 with a body that reports a failure
   * @throws {AuthenticationError} 401: Unauthorized. The API key is missing or wrong, or the
   * account is not accepted.
   */
  issueToken(
    input: Account,
    options?: CallOptions,
  ): ApiPromise<IssuedTokens, IssueTokenResult> {
    return this.call(operations.issueToken, input, options);
  }
}

export type SetInvoiceResult =
  | Success<200, InvoiceEntryResults>
  | Failure<"failure", PlayautoFailure | PlayautoOlderFailure>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type IssueTokenResult =
  | Success<200, IssuedTokens>
  | Failure<"failure", PlayautoFailure | PlayautoOlderFailure>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  setInvoice: DocumentedError<200, PlayautoFailure | PlayautoOlderFailure> | DocumentedError<401, AuthenticationFailure>;
  issueToken: DocumentedError<200, PlayautoFailure | PlayautoOlderFailure> | DocumentedError<401, AuthenticationFailure>;
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
