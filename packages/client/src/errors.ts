/** True for every error of jumun, also one that another copy of this package threw. */
export function isJumunError(error: unknown): error is JumunError {
  return brand in Object(error);
}

/**
 * `instanceof` fails across two copies of a package (a bundler, a monorepo): the registered symbol
 * does not.
 */
const brand = Symbol.for("@jumun/client.error");

/** What every error of jumun has in common. */
export class JumunError extends Error {
  override readonly name: string = "JumunError";
  /** Stable, for code that decides on it: `"rate_limit"`. */
  readonly code: string = "jumun";
  readonly [brand] = true;
}

/** The caller's mistake: an option or an input that cannot be right. Nothing was sent. */
export class UsageError extends JumunError {
  override readonly name = "UsageError";
  override readonly code = "usage";
}

/**
 * The vendor could not be reached, or the connection broke. `cause` tells the platform's error: its
 * name, message, stack and code, without credentials.
 */
export class ConnectionError extends JumunError {
  override readonly name = "ConnectionError";
  override readonly code = "connection";
}

/** A bound was reached before the answer was read. Whether the vendor did it is not known. */
export class TimeoutError extends JumunError {
  override readonly name = "TimeoutError";
  override readonly code = "timeout";
  /** Which bound: that of one attempt, or that of the whole call. */
  declare readonly bound: "timeout" | "deadline";

  constructor(operation: string, bound: "timeout" | "deadline", milliseconds: number) {
    super(
      `${operation}: no whole answer within ${milliseconds} ms, the ${bound}. The vendor may still have done it.`,
    );
    this.bound = bound;
  }
}

/** Facts of an answer that an error carries. */
export interface AnsweredCall<Body = unknown> {
  /** The vendor's name as in the package: `crema`. */
  readonly vendor: string;
  /** The contract's operation. */
  readonly operationId: string;
  readonly status: number;
  /**
   * The parsed JSON, or the text where it was none; undefined where there was no body. A credential
   * that the vendor repeats in it is `***`; `.result()` has it as it came.
   */
  readonly body: Body;
  readonly headers: Headers;
  /** Is this answer one that the contract describes? Then `body` has the type it gives. */
  readonly documented: boolean;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** What an error is made of. */
interface ErrorFacts<Body> extends AnsweredCall<Body> {
  /** Of a 429: milliseconds that the vendor asks to wait. */
  readonly retryAfter?: number | undefined;
}

class AnsweredError<Body = unknown> extends JumunError implements AnsweredCall<Body> {
  declare readonly vendor: string;
  declare readonly operationId: string;
  declare readonly status: number;
  declare readonly body: Body;
  declare readonly headers: Headers;
  declare readonly documented: boolean;
  declare readonly attempts: number;
  /** The vendor's `x-request-id`, to quote in a support request. */
  declare readonly requestId: string | undefined;

  constructor(message: string, answer: ErrorFacts<Body>) {
    super(message);
    const requestId = answer.headers.get("x-request-id") ?? undefined;
    Object.assign(this, answer, { requestId });
  }
}

/**
 * An answer that the contract does not allow: a 2xx that is no JSON, or a status that it does not
 * name. The vendor may have done what was asked.
 */
export class ContractError extends AnsweredError {
  override readonly name = "ContractError";
  override readonly code = "contract";
}

/** The vendor answered that the call failed. */
export class ApiError<Body = unknown> extends AnsweredError<Body> {
  override readonly name: string = "ApiError";
  override readonly code: string = "api";
}

/** An answer with a status of success whose body says that the call failed. */
export class VendorError<Body = unknown> extends ApiError<Body> {
  override readonly name = "VendorError";
  override readonly code = "vendor";
}

export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override readonly name = "BadRequestError";
  override readonly code = "bad_request";
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override readonly name = "AuthenticationError";
  override readonly code = "authentication";
}

/** 403: the credential is not allowed to do this. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  override readonly name = "PermissionError";
  override readonly code = "permission";
}

export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name = "NotFoundError";
  override readonly code = "not_found";
}

export class ConflictError<Body = unknown> extends ApiError<Body> {
  override readonly name = "ConflictError";
  override readonly code = "conflict";
}

/** 422: the vendor refused the content of the request. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  override readonly name = "ValidationError";
  override readonly code = "validation";
}

/** 429. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override readonly name = "RateLimitError";
  override readonly code = "rate_limit";
  /** Milliseconds that the vendor asks to wait; undefined where it does not say. */
  declare readonly retryAfter: number | undefined;
}

/** 5xx. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override readonly name = "ServerError";
  override readonly code = "server";
}

/** An error answer as the contract documents it, with the types of its status and body. */
export type DocumentedError<Status extends number, Body> = ApiError<Body> & {
  readonly status: Status;
  readonly documented: true;
};
