// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import { type Access, Client } from "@jumun/client";
import type { Call, Refusal, Success, Undocumented } from "@jumun/client/call";
import { isDocumentedError } from "@jumun/client/documented-error";
import type { DocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { contract } from "./contract.gen.ts";
import type { components, paths } from "./types.gen.ts";

type Schemas = components["schemas"];

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
   */
  cancelTourOrder(
    input: Schemas["CancelTourOrderInput"],
    options?: CallOptions,
  ): Call<Schemas["CancelledTourOrder"], CancelTourOrderResult> {
    return this.send(operations.cancelTourOrder, input, options);
  }
}

export type CancelTourOrderResult =
  | Success<200, Schemas["CancelledTourOrder"]>
  | Refusal<403, Schemas["ErrorDetail"]>
  | Refusal<404, Schemas["ErrorDetail"]>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  cancelTourOrder: DocumentedError<403, Schemas["ErrorDetail"]> | DocumentedError<404, Schemas["ErrorDetail"]>;
}

/**
 * Is this an error that the contract documents for that operation? Then `status` and `body` have
 * their types.
 * @example if (isErrorOf(error, "cancelTourOrder")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
