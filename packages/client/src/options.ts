import type { Clock } from "./clock.ts";
import type { Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";
import type { Reading, ReceivedResponse } from "./read-response.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";
import { suggestion } from "./similar-name.ts";
import type { TokenStore } from "./token-store.ts";

/** What `fetch` is called with. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | InstanceType<typeof Uint8Array> | null;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** The platform's `fetch`, or a compatible function such as undici's. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The parts of a `Response` that the client uses. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly type: string;
  readonly headers: { get(name: string): string | null };
}

/** Receives one line per attempt. `console` and the usual loggers fit. */
export interface Logger {
  info(message: string): void;
  /** For failed attempts and error responses. */
  warn(message: string): void;
}

/** Checks a response. The returned reading replaces the first one. */
export type Validate = (
  reading: Reading,
  received: ReceivedResponse,
  call: {
    readonly name: string;
    readonly operation: Operation;
    readonly options: { readonly logger?: Logger | undefined };
  },
) => Reading;

/** How an input is treated that does not match the contract. */
export type InputCheck = "error" | "warn" | "off";

/** Options of a client that a single call can override. */
export interface SharedOptions {
  /** Milliseconds for one attempt, including reading the response. Default: 10,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call: attempts, waits, and the token calls it needs. Default: 60,000. */
  readonly deadline?: number | undefined;
  /**
   * How often a failed request is sent again, if the contract calls the operation idempotent or if the
   * request never reached the vendor. Default: 2.
   */
  readonly retries?: number | undefined;
  /** Additional headers. They cannot replace the credential or the content type. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Checks the input of a method against the contract before anything is sent. `"warn"` logs the problems
   * once per operation and sends the input unchanged. Default: `"error"`.
   */
  readonly check?: InputCheck | undefined;
}

/** Options of every vendor's factory, in addition to its credentials. */
export interface ClientOptions<Environment extends string = string> extends SharedOptions {
  /** The vendor's server to call. Default: `"production"`. */
  readonly environment?: Environment | undefined;
  /**
   * Sends requests to this URL instead of the vendor's server, such as a mock or a proxy.
   * @example "http://127.0.0.1:4010/crema"
   */
  readonly baseUrl?: string | undefined;
  /** In bytes. Reading a larger response body is stopped, and the call fails. Default: 10,000,000. */
  readonly maxResponseBytes?: number | undefined;
  /** The `User-Agent` header, on platforms that allow it to be set. Default: the platform's. */
  readonly userAgent?: string | undefined;
  /**
   * Receives one line per attempt, without bodies or credentials. Default: no logger, or the console if
   * the environment variable `JUMUN_LOG` is `debug`.
   */
  readonly logger?: Logger | undefined;
  /** Receives every attempt with its response, credentials redacted. */
  readonly onExchange?: ((exchange: RecordedExchange) => void) | undefined;
  /**
   * Checks each response of a method: `validating("warn")` or `validating("throw")` from the vendor
   * package's `/validate`. Default: responses are not checked.
   */
  readonly validate?: Validate | undefined;
  /** Shares issued tokens between processes. Default: each client keeps its own. */
  readonly tokenStore?: TokenStore | undefined;
  /** Time and randomness, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined;
}

/** Options that `withOptions` can change. Tokens depend on the others. */
export type DerivedOptions = Omit<ClientOptions, "environment" | "baseUrl" | "tokenStore">;

/** Options of one call: the second argument of every method. */
export interface CallOptions extends SharedOptions {
  /** Cancels the call, even while it waits for a retry. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The vendor carries out requests with the same key only once. A request with a key is retried even if
   * the operation is not idempotent. Only for vendors that support it.
   */
  readonly idempotencyKey?: string | undefined;
}

/** Whether a value is an object, but not a list or another iterable. */
function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** The end of the sentence "the option must be …", and whether a value is valid. */
export type OptionRule = readonly [must: string, holds: (value: unknown) => boolean];
export type OptionRules = Readonly<Record<string, OptionRule>>;

const isFunction = (value: unknown) => typeof value === "function";
const positive: OptionRule = [
  "a number above 0",
  (value) => Number.isFinite(value) && Number(value) > 0,
];
const aFunction: OptionRule = ["a function", isFunction];
const headerText = "text that a header can carry";
const objectWith = (...names: string[]): OptionRule => [
  `an object with the functions ${names.join(", ")}`,
  (value) => names.every((name) => isFunction(Object(value)[name])),
];

const sharedRules = {
  timeout: positive,
  deadline: positive,
  retries: ["a whole number, 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0],
  headers: ["a plain object of strings", isPlainObject],
  fetch: aFunction,
  check: ["error, warn or off", (value) => ["error", "warn", "off"].includes(String(value))],
} satisfies OptionRules;

export const callRules = {
  ...sharedRules,
  signal: ["an AbortSignal", (value) => isFunction(Object(value).throwIfAborted)],
  idempotencyKey: [headerText, (value) => value !== "" && isHeader("a", value)],
} satisfies OptionRules;

export const derivedRules = {
  ...sharedRules,
  maxResponseBytes: positive,
  userAgent: [headerText, (value) => isHeader("a", value)],
  logger: objectWith("info", "warn"),
  onExchange: aFunction,
  validate: ['the value of validating("warn")', isFunction],
  clock: objectWith("now", "elapsed", "after", "random"),
} satisfies OptionRules;

export const clientRules = {
  ...derivedRules,
  environment: ["a string", (value) => typeof value === "string"],
  baseUrl: ["a string", (value) => typeof value === "string"],
  tokenStore: objectWith("get", "set"),
} satisfies OptionRules;

/**
 * The defined options, including inherited ones.
 * @throws UsageError for an unknown option, with the likely spelling, and for a wrong value
 */
export function checkOptions<Options extends object>(
  subject: string,
  options: Options,
  rules: OptionRules,
): Partial<Options> {
  if (!isPlainObject(options)) throw new UsageError(`${subject}: the options must be an object.`);
  // Without a prototype, so that an option called `__proto__` cannot add unchecked options.
  const given: Record<string, unknown> = Object.create(null);
  for (const name in options) {
    const value = options[name];
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw unknownOption(subject, name, Object.keys(rules));
    if (!rule[1](value)) throw wrongOption(subject, name, `must be ${rule[0]}`);
    given[name] = value;
  }
  for (const [name, value] of Object.entries(Object(given.headers))) {
    if (!isHeader(name, value)) {
      throw wrongOption(subject, `headers[${JSON.stringify(name)}]`, `must be ${headerText}`);
    }
  }
  return { ...given } as Partial<Options>;
}

function unknownOption(subject: string, name: string, known: readonly string[]): UsageError {
  const quoted = JSON.stringify(name.slice(0, 100));
  return new UsageError(
    `${subject} has no option ${quoted}.${suggestion(name, known)} Its options are ${known.join(", ")}.`,
  );
}

/** @param why the end of the sentence, without a full stop */
export function wrongOption(subject: string, option: string, why: string): UsageError {
  return new UsageError(`${subject}: the option ${option} ${why}.`);
}

/** Whether a header can be sent: it cannot begin another header, and `fetch` accepts it. */
export function isHeader(name: string, value: unknown): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    typeof value === "string" &&
    /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}
