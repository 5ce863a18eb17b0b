import type { Clock } from "./clock.ts";
import { UsageError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";
import { isPlainObject } from "./plain-object.ts";
import type { TokenStore } from "./token-store.ts";
import type { Validate } from "./validate.ts";

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
  /**
   * Looks at each answer of a method before it is handed out: `validating("warn")` or
   * `validating("throw")` of the vendor's `/validate`. Default: an answer is taken as it comes.
   */
  readonly validate?: Validate | undefined;
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

/** What a call of `client.fetch` shares with one of a method; openapi-fetch looks at the rest. */
interface PathCallOptions {
  readonly signal: unknown;
  readonly fetch: unknown;
  readonly headers?: undefined;
}

/** What an option must be, as a sentence goes on, and whether a value is. */
export type Check = readonly [must: string, holds: (value: unknown) => boolean];
type Checks = Readonly<Record<string, Check>>;

const isFunction = (value: unknown) => typeof value === "function";
const aboveNothing: Check = [
  "a number above 0",
  (value) => Number.isFinite(value) && Number(value) > 0,
];
const aFunction: Check = ["a function", isFunction];
const inHeader = "text that a header can carry";
const withFunctions = (...names: string[]): Check => [
  `an object with the functions ${names.join(", ")}`,
  (value) => names.every((name) => isFunction(Object(value)[name])),
];

/** What an option must be where it is given. The others are checked by who uses them. */
export const optionChecks: Checks = {
  timeout: aboveNothing,
  deadline: aboveNothing,
  maxResponseBytes: aboveNothing,
  retries: ["a whole number, 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0],
  fetch: aFunction,
  onExchange: aFunction,
  validate: ['what validating("warn") gives', isFunction],
  headers: ["a plain object of strings", isPlainObject],
  userAgent: [inHeader, (value) => isHeader("a", value)],
  idempotencyKey: [inHeader, (value) => value !== "" && isHeader("a", value)],
  signal: ["an AbortSignal", (value) => isFunction(Object(value).throwIfAborted)],
  logger: withFunctions("info", "warn"),
  tokenStore: withFunctions("get", "set", "delete"),
  clock: withFunctions("now", "after", "random"),
};

/**
 * The options that are given, those that an object inherits too: they are meant.
 * @throws UsageError for the first that is not what it must be, naming it
 */
export function checkOptions<Options extends ClientOptions | CallOptions | PathCallOptions>(
  subject: string,
  options: Options,
  checks = optionChecks,
): Partial<Options> {
  if (!isPlainObject(options)) throw new UsageError(`${subject}: the options must be an object.`);
  // Without a prototype, since to set a member called __proto__ would be to give options that nobody checked.
  const given: Record<string, unknown> = Object.create(null);
  for (const name in options) {
    const value = options[name];
    if (value === undefined) continue;
    given[name] = value;
    const check = Object.hasOwn(checks, name) && checks[name];
    if (check && !check[1](value)) throw wrongOption(subject, name, `must be ${check[0]}`);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (!isHeader(name, value)) {
      throw wrongOption(subject, `headers[${JSON.stringify(name)}]`, `must be ${inHeader}`);
    }
  }
  return { ...given } as Partial<Options>;
}

/** @param why as the sentence goes on, without its full stop */
export function wrongOption(subject: string, option: string, why: string): UsageError {
  return new UsageError(`${subject}: the option ${option} ${why}.`);
}

/** Nothing that would end the header and begin another, or that `fetch` would choke on. */
export function isHeader(name: string, value: unknown): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    typeof value === "string" &&
    /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}
