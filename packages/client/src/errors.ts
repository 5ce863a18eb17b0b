/** Whether a value is an error of jumun, even one from another copy of this package. */
export function isJumunError(error: unknown): error is JumunError {
  return brand in Object(error);
}

/** `instanceof` fails between two copies of a package. A registered symbol does not. */
const brand = Symbol.for("@jumun/client.error");

/** The parent class of all errors. */
export class JumunError extends Error {
  override readonly name: string = "JumunError";
  /** A stable code for programs, such as `"rate_limit"`. */
  readonly code: string = "jumun";
  readonly [brand] = true;

  /** Everything but bodies and headers, which can contain personal data. */
  toJSON(): Record<string, unknown> {
    const hidden = new Set(["body", "headers", "cause"]);
    const facts = Object.entries(this).filter(([name]) => !hidden.has(name));
    const causeCode = codeOf(this.cause);
    return {
      name: this.name,
      message: this.message,
      ...Object.fromEntries(facts),
      ...(causeCode !== undefined && { causeCode }),
    };
  }
}

/** A wrong option or input. Nothing was sent. */
export class UsageError extends JumunError {
  override readonly name = "UsageError";
  override readonly code = "usage";
}

/**
 * A list cannot be read to its end, because the vendor serves no later pages or the same page again. The
 * iteration has returned all rows before.
 */
export class PaginationError extends JumunError {
  override readonly name = "PaginationError";
  override readonly code = "pagination";
}

/** The body of a webhook or callback does not match the contract. The message contains none of its values. */
export class WebhookError extends JumunError {
  override readonly name = "WebhookError";
  override readonly code = "webhook";
  /** JSON Pointer to the first wrong value. Empty for the whole body. */
  readonly pointer: string;

  constructor(message: string, pointer: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.pointer = pointer;
  }
}

/**
 * Whether the vendor may have carried out the call. `"unknown"`: the request was sent, is not a read,
 * and its response was lost. `"none"`: nothing was changed.
 */
export type Outcome = "unknown" | "none";

/** A call that got no response. */
class UnansweredError extends JumunError {
  /** `crema.listUnpaidOrders`. */
  declare readonly operation: string;
  /** How often the request was sent. */
  declare readonly attempts: number;
  declare readonly outcome: Outcome;

  constructor(message: string, facts: UnansweredCall, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, facts);
  }
}

export type UnansweredCall = Omit<UnansweredError, keyof JumunError>;

/** The vendor could not be reached, or the connection broke. `cause` is the platform's error. */
export class ConnectionError extends UnansweredError {
  override readonly name = "ConnectionError";
  override readonly code = "connection";
}

/** A time limit was reached before the response was read. */
export class TimeoutError extends UnansweredError {
  override readonly name = "TimeoutError";
  override readonly code = "timeout";
  /** The option that set the limit. */
  readonly limit: "timeout" | "deadline";

  constructor(message: string, limit: "timeout" | "deadline", facts: UnansweredCall) {
    super(message, facts);
    this.limit = limit;
  }
}

/** A call that failed with a response. */
class ResponseError<Body = unknown> extends JumunError {
  /** The vendor's name as in its package: `crema`. */
  declare readonly vendor: string;
  /** The contract's `operationId`. */
  declare readonly operationId: string;
  declare readonly status: number;
  /** The vendor's explanation, if the body has a field for it: `message`, `detail` and the like. */
  declare readonly vendorMessage: string | undefined;
  /** The vendor's `x-request-id`, for a support request. */
  declare readonly requestId: string | undefined;
  /**
   * The parsed JSON, or the text if it is not JSON. Credentials in it are `***`; `.result()` has the
   * original body.
   */
  declare readonly body: Body;
  declare readonly headers: Headers;
  /** Whether the contract describes this response. Then `body` has the documented type. */
  declare readonly documented: boolean;
  /** How often the request was sent. */
  declare readonly attempts: number;

  constructor(message: string, facts: ResponseFacts<Body>) {
    super(message);
    Object.assign(this, facts);
  }
}

export type ResponseFacts<Body = unknown> = Omit<ResponseError<Body>, keyof JumunError>;

/** A successful response that the contract does not allow, such as HTML in place of JSON. */
export class ContractError extends ResponseError {
  override readonly name = "ContractError";
  override readonly code = "contract";
  readonly outcome: Outcome;

  constructor(message: string, facts: ResponseFacts, outcome: Outcome) {
    super(message, facts);
    this.outcome = outcome;
  }
}

/** The vendor responded that the call failed, with a documented status or any other. */
export class ApiError<Body = unknown> extends ResponseError<Body> {
  override readonly name: string = "ApiError";
  override readonly code: string = "api";
}

/** A 2xx response whose body reports that the call failed. */
export class VendorError<Body = unknown> extends ApiError<Body> {
  override readonly name = "VendorError";
  override readonly code = "vendor";
}

/** 400 */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override readonly name = "BadRequestError";
  override readonly code = "bad_request";
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override readonly name = "AuthenticationError";
  override readonly code = "authentication";
}

/** 403: the credential does not permit the call. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  override readonly name = "PermissionError";
  override readonly code = "permission";
}

/** 404 */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name = "NotFoundError";
  override readonly code = "not_found";
}

/** 409 */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override readonly name = "ConflictError";
  override readonly code = "conflict";
}

/** 422: the vendor rejected the content of the request. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  override readonly name = "ValidationError";
  override readonly code = "validation";
}

/** 429 */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override readonly name = "RateLimitError";
  override readonly code = "rate_limit";
  /** Milliseconds until a retry, from `Retry-After`. Undefined without that header. */
  declare readonly retryAfter: number | undefined;
}

/** 5xx */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override readonly name = "ServerError";
  override readonly code = "server";
}

/** A documented error response, with the types of its status and body. */
export type DocumentedError<Status extends number, Body> = ApiError<Body> & {
  readonly status: Status;
  readonly documented: true;
};

/** For `isErrorOf` of a vendor's package, which adds the types. */
export function isDocumentedError(error: unknown, vendor: string, operationId: string): boolean {
  const facts: Partial<ResponseFacts> = Object(error);
  return (
    isJumunError(error) &&
    facts.documented === true &&
    facts.vendor === vendor &&
    facts.operationId === operationId
  );
}

/** The class for an error status. */
export function errorClass(status: number): typeof ApiError {
  return classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
}

const classByStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The platform's code of the innermost cause that has one: `"ECONNREFUSED"`. */
export function codeOf(cause: unknown, depth = 8): string | undefined {
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const { code }: Error & { code?: unknown } = cause;
  return codeOf(cause.cause, depth - 1) ?? (typeof code === "string" ? code : undefined);
}
