import { isJumunError } from "@jumun/client/errors";

/** Codes with which PlayAuto refuses the account or the token, and thus every further call. */
const credentialCodes = /^(401|e100[1-6])$/;

/** Decides whether it is hopeless to send further batches. */
export class BatchStop {
  readonly #limit: number;
  #failedInARow = 0;
  /** Why no further batch is sent. */
  reason: string | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param failure the error of the whole call; undefined if PlayAuto returned results */
  record(failure: unknown): void {
    this.#failedInARow = failure === undefined ? 0 : this.#failedInARow + 1;
    if (failure === undefined || this.reason !== undefined) return;
    const message = failure instanceof Error ? failure.message : String(failure);
    if (isCredentialRefused(failure)) {
      this.reason = `The row was not sent, since PlayAuto refused the credentials: ${message}`;
    } else if (hasRetryAfter(failure)) {
      this.reason = `The row was not sent, since PlayAuto asks to wait longer than the deadline: ${message}`;
    } else if (this.#failedInARow >= this.#limit) {
      this.reason = `The row was not sent, since ${this.#failedInARow} calls in a row had failed: ${message}`;
    }
  }
}

function isCredentialRefused(failure: unknown): boolean {
  if (!isJumunError(failure)) return false;
  if (failure.code === "authentication") return true;
  const body: unknown = "body" in failure ? failure.body : undefined;
  const { error, error_code = Object(error).error_code } = Object(body);
  return credentialCodes.test(String(error_code));
}

/** The client waits out a Retry-After if the deadline allows it. */
function hasRetryAfter(failure: unknown): boolean {
  const headers = isJumunError(failure) && "headers" in failure ? failure.headers : undefined;
  return headers instanceof Headers && headers.has("retry-after");
}
