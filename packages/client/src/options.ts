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

/** The platform's `fetch`, or a function that behaves like it, such as that of undici. */
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
  /** For an attempt that failed, or whose response is an error. */
  warn(message: string): void;
}

/** Checks a response, and returns the reading to use in its place. */
export type Validate = (
  reading: Reading,
  received: ReceivedResponse,
  call: {
    readonly name: string;
    readonly operation: Operation;
    readonly options: { readonly logger?: Logger | undefined };
  },
) => Reading;

/** What happens to an input that the contract does not allow. */
export type InputCheck = "error" | "warn" | "off";

/** Options of a client that a single call can override. */
export interface SharedOptions {
  /** Milliseconds for one attempt, including reading the response. Default: 10,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call: attempts, waits, and the token calls it needs. Default: 60,000. */
  readonly deadline?: number | undefined;
  /**
   * How often a failed request is sent again, if the contract says that this is harmless or if the
   * request never left. Default: 2.
   */
  readonly retries?: number | undefined;
  /** Headers beside those of the contract. They cannot replace the credential or the content type. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Checks the input of a method against the contract before anything is sent. `"warn"` logs what is
   * wrong, once for each operation, and sends the input as it is. Default: `"error"`.
   */
  readonly check?: InputCheck | undefined;
}

/** Options of every vendor's factory, beside its credentials. */
export interface ClientOptions<Environment extends string = string> extends SharedOptions {
  /** Which of the vendor's servers is called. Default: `"production"`. */
  readonly environment?: Environment | undefined;
  /**
   * Where requests go instead of the vendor's server: a mock, a proxy.
   * @example "http://127.0.0.1:4010/crema"
   */
  readonly baseUrl?: string | undefined;
  /** Larger response bodies are refused while they are read. In bytes. Default: 10,000,000. */
  readonly maxResponseBytes?: number | undefined;
  /** The `User-Agent` header, if the platform lets a program set it. Default: the platform's. */
  readonly userAgent?: string | undefined;
  /**
   * Receives one line per attempt, without bodies and credentials. Default: none, or the console if the
   * environment variable `JUMUN_LOG` is `debug`.
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

/** Options that `withOptions` can change. The others decide which tokens are valid. */
export type DerivedOptions = Omit<ClientOptions, "environment" | "baseUrl" | "tokenStore">;

/** Options of one call: the second argument of every method. */
export interface CallOptions extends SharedOptions {
  /** Ends the call, also while it waits. The call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * A key under which the vendor carries out a repeated request only once. The request may then be sent
   * again even if the contract does not call it idempotent. Only for vendors that support it.
   */
  readonly idempotencyKey?: string | undefined;
}

/** Whether a value is an object, but not a list or another iterable. */
function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** What an option must be, to continue a sentence, and whether a value is that. */
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
 * The options that are given, those that an object inherits included.
 * @throws UsageError for an unknown option, with the likely spelling, and for a wrong value
 */
export function checkOptions<Options extends object>(
  subject: string,
  options: Options,
  rules: OptionRules,
): Partial<Options> {
  if (!isPlainObject(options)) throw new UsageError(`${subject}: the options must be an object.`);
  // Without a prototype: setting a member called __proto__ would pass unchecked options on.
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

/** @param why continues the sentence, without a full stop */
export function wrongOption(subject: string, option: string, why: string): UsageError {
  return new UsageError(`${subject}: the option ${option} ${why}.`);
}

/** Whether name and value cannot end the header and begin another, or make `fetch` throw. */
export function isHeader(name: string, value: unknown): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    typeof value === "string" &&
    /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}
