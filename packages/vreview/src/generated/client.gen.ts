// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
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
 * V-Review Open API, Update Order
 *
 * A shop corrects who placed an order (주문자) that it has registered with V-Review before: the name,
 * and the phone number to whose KakaoTalk (카카오톡) account V-Review's chatbot sends its messages.
 *
 * Every call needs a valid Authorization header, built from an issued pair of an access key id and
 * a secret access key.
 *
 * Source: developers.vreview-api.tv, page “Update Order”
 */
export class Vreview extends Client<paths> {
  constructor(options: ClientOptions<never>, access: Access) {
    super(contract, options, access);
  }

  /**
   * Update the orderer of an order
   *
   * Replaces the name and the phone number of the person who placed an order (주문자). Both are needed
   * to use V-Review's chatbot, and both are sent, whichever of the two has changed. The call has no
   * field for what was ordered or for its delivery.
   *
   * Idempotent: the request names the two values that are to stand afterwards and nothing relative
   * to the present ones, so sent twice it leaves what it leaves once. (It can still undo a change
   * that somebody else made in between.) The page does not say that an update by itself sends a
   * message to the number.
   */
  updateOrder(
    input: Schemas["UpdateOrderInput"],
    options?: CallOptions,
  ): Call<undefined, UpdateOrderResult> {
    return this.send(operations.updateOrder, input, options);
  }
}

export type UpdateOrderResult =
  | Success<204, undefined>
  | Refusal<401, Schemas["AuthenticationFailure"]>
  | Refusal<422, Schemas["ValidationFailure"]>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  updateOrder: DocumentedError<401, Schemas["AuthenticationFailure"]> | DocumentedError<422, Schemas["ValidationFailure"]>;
}

/**
 * Is this an error that the contract documents for that operation? Then `status` and `body` have
 * their types.
 * @example if (isErrorOf(error, "updateOrder")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
