import type { Clock } from "./clock.ts";
import { UsageError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";
import type { TokenStore } from "./token-store.ts";

/** The platform's `fetch`, or a function that behaves like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Takes one line per attempt. `console` is one, and so are the usual loggers. */
export interface Logger {
  info(message: string): void;
  /** For an attempt that failed or was answered with an error. */
  warn(message: string): void;
}

/** Bounds and headers that hold for every call, and that one call may set otherwise. */
export interface SendOptions {
  /** Milliseconds that one attempt may take, the reading of the answer included. Default: 10 000. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds that the whole call may take: attempts, the waits between them, and the token calls
   * that it needs. Default: 60 000.
   */
  readonly deadline?: number | undefined;
  /**
   * How often a call is sent again at most, where the contract says that sending twice does no harm,
   * or where the request never left. Default: 2.
   */
  readonly retries?: number | undefined;
  /** Headers beside those of the contract. The credential and the content type are the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Options that every vendor's factory takes beside its credentials. */
export interface ClientOptions<Environment extends string = string> extends SendOptions {
  /** Which of the vendor's servers is called. Default: `"production"`. */
  readonly environment?: Environment | undefined;
  /**
   * Where requests go instead of the vendor's server: a mock, a proxy.
   * @example "http://127.0.0.1:4010/crema"
   */
  readonly baseUrl?: string | undefined;
  /** Bytes of an answer's body beyond which it is refused while it is read. Default: 10 000 000. */
  readonly maxResponseBytes?: number | undefined;
  /** The `User-Agent` header, where the platform lets it be set. Default: the platform's. */
  readonly userAgent?: string | undefined;
  /** Gets a line for each attempt: operation, status, duration; never a body or a credential. */
  readonly logger?: Logger | undefined;
  /** Is handed every attempt with its answer, credentials taken out. */
  readonly onExchange?: ((exchange: RecordedExchange) => void) | undefined;
  /** Shares issued tokens between processes. Default: each client keeps its own. */
  readonly tokenStore?: TokenStore | undefined;
  /** Time and chance, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined;
}

/** Options of one call, the second argument of every method. */
export interface CallOptions extends SendOptions {
  /** Ends the call, also while it waits; it then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * A key under which the vendor does the same thing only once. The call may then be sent again
   * whatever the contract says. Only where the vendor honours one.
   */
  readonly idempotencyKey?: string | undefined;
}

/** What a call without options has: nothing to check. */
export const noOptions: CallOptions = {};

/** @throws UsageError for the first option that is not what it must be, naming it */
export function checkOptions(
  subject: string,
  options: SendOptions & Pick<ClientOptions, "maxResponseBytes">,
): void {
  const { timeout, deadline, maxResponseBytes, retries, headers, fetch } = options;
  const refuse = (option: string, must: string): never => {
    throw new UsageError(`${subject}: the option ${option} must be ${must}.`);
  };
  for (const [name, value] of Object.entries({ timeout, deadline, maxResponseBytes })) {
    if (value !== undefined && !(Number.isFinite(value) && value > 0)) {
      refuse(name, "a number above 0");
    }
  }
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0)) {
    refuse("retries", "a whole number, 0 or more");
  }
  if (fetch !== undefined && typeof fetch !== "function") refuse("fetch", "a function");
  if (headers === undefined) return;
  if (typeof headers !== "object" || headers === null) refuse("headers", "an object of strings");
  for (const [name, value] of Object.entries(headers)) {
    if (!isHeader(name, value)) {
      refuse(`headers[${JSON.stringify(name)}]`, "text that a header can carry, on one line");
    }
  }
}

/** Nothing that would end the header and begin another, or that `fetch` would choke on. */
export function isHeader(name: string, value: unknown): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    typeof value === "string" &&
    /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}
