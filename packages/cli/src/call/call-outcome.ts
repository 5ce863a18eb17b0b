import { isJumunError } from "@jumun/client/errors";
import { exitCodes } from "../expected-failure.ts";

/** How a call failed, in words and as an exit code. */
export interface CallFailure {
  readonly message: string;
  readonly exitCode: number;
  /** The body of the error response, credentials redacted. */
  readonly body: unknown;
}

/** Undefined for an error that is not a failed call. */
export function callFailure(error: unknown): CallFailure | undefined {
  if (!isJumunError(error)) return undefined;
  const { outcome, body }: { outcome?: unknown; body?: unknown } = Object(error);
  if (outcome === "unknown") {
    const message = `${error.message} The vendor may have carried out the call: check before you repeat it.`;
    return { message, exitCode: exitCodes.unknown, body };
  }
  const exitCode = error.code === "usage" ? exitCodes.usage : exitCodes.failed;
  return { message: error.message, exitCode, body };
}
