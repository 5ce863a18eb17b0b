import type { Access } from "./access.ts";
import { type Answered, ApiPromise, type Success, type Undocumented } from "./api-promise.ts";
import { resolveBaseUrl } from "./base-url.ts";
import { buildRequest, type HttpRequest } from "./build-request.ts";
import type { CallContext, Settings } from "./call-context.ts";
import { systemClock } from "./clock.ts";
import type { Contract, Operation, Pagination } from "./contract.ts";
import { environmentVariable } from "./environment-variable.ts";
import { createPathClient, type PathClient } from "./openapi-fetch.ts";
import {
  type CallOptions,
  type ClientOptions,
  callRules,
  checkOptions,
  clientRules,
  type DerivedOptions,
  derivedRules,
  wrongOption,
} from "./options.ts";
import { PagedCall } from "./paged-call.ts";
import type { PageInput } from "./paged-list.ts";
import { buildPlainRequest, type PlainRequest, plainOperation } from "./plain-request.ts";
import { readResponse } from "./read-response.ts";
import { responseError } from "./response-error.ts";
import { RetryBudget } from "./retry.ts";
import { send } from "./send.ts";

/** The parent class of every generated client. Generated methods pass their operation to `call`. */
export class Client<Paths extends object> {
  /**
   * The openapi-fetch client of the same contract, with the same credentials, time limits and retries. It
   * returns `{ data, error, response }`, does not throw for a status, and does not check inputs.
   * @example await client.fetch.GET("/v1/unpaid_orders", { params: { query: { limit: 10 } } })
   */
  readonly fetch: PathClient<Paths>;
  readonly #contract: Contract;
  readonly #access: Access;
  readonly #options: ClientOptions;
  readonly #settings: Settings;
  readonly #baseUrl: string;
  readonly #retryBudget = new RetryBudget();
  /** Ids of the operations that `check: "warn"` has reported. */
  readonly #warned = new Set<string>();

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    const { vendor } = contract;
    this.#contract = contract;
    this.#access = access;
    this.#options = options;
    this.#settings = withDefaults(checkOptions(vendor, options, clientRules));
    this.#baseUrl = resolveBaseUrl(contract, this.#settings);
    this.fetch = createPathClient({
      contract,
      baseUrl: this.#baseUrl,
      send: async (operation, request, options) => {
        const name = `${vendor}.${operation.id}`;
        const call = this.#start(name, operation, () => request, options);
        const received = await send(call);
        if (received.tooLarge === undefined) return received;
        throw responseError(readResponse(operation, received), received, call);
      },
    });
  }

  /**
   * A client with other options that shares this client's tokens.
   * @example const patient = crema.withOptions({ timeout: 60_000 });
   * @throws UsageError for `baseUrl`, `environment` and `tokenStore`, because tokens depend on them
   */
  withOptions(options: DerivedOptions): this {
    const given = checkOptions(`${this.#contract.vendor}.withOptions`, options, derivedRules);
    // Every generated client has this constructor.
    const Derived = this.constructor as new (options: ClientOptions, access: Access) => this;
    return new Derived({ ...this.#options, ...given }, this.#access);
  }

  /**
   * Sends a request that the contract does not cover, with the same credentials and time limits. The input
   * is not checked, and a failed request is sent again only if you pass `retries`.
   * @example await crema.request("GET", "/v1/products", { query: { page: 2 } })
   */
  request(
    method: string,
    path: string,
    { query, body, ...options }: PlainRequest & CallOptions = {},
  ): ApiPromise<unknown, Success<"2XX", unknown> | Undocumented> {
    const operation = plainOperation(this.#contract, method, path, options);
    const name = `${this.#contract.vendor}.request`;
    const build = () => buildPlainRequest(name, this.#baseUrl, method, path, { query, body });
    return new ApiPromise(this.#answer(name, operation, build, { retries: 0, ...options }));
  }

  /** For generated methods, whose type arguments come from the contract. */
  protected call<Data, Result>(
    operation: Operation,
    input: object,
    options?: CallOptions,
  ): ApiPromise<Data, Result> {
    return new ApiPromise(this.#answerInput(operation, input, options));
  }

  /** For generated methods that list rows page by page. */
  protected callPaged<Data, Row, Result>(
    operation: Operation & { readonly pagination: Pagination },
    given: object,
    options?: CallOptions,
  ): PagedCall<Data, Row, Result> {
    const { id, pagination } = operation;
    const name = `${this.#contract.vendor}.${id}`;
    // A copy, because the caller may change the input between two pages.
    const input = { ...given };
    const request = (page: PageInput) =>
      this.#answerInput(operation, { ...input, ...page }, options);
    return new PagedCall({ name, pagination, input, request });
  }

  #answerInput(operation: Operation, input: object, options?: CallOptions): Promise<Answered> {
    const { vendor, schemas } = this.#contract;
    const name = `${vendor}.${operation.id}`;
    const baseUrl = this.#baseUrl;
    const build = ({ check = "error", logger = globalThis.console }: Settings) => {
      const warn = (message: string) => {
        if (this.#warned.has(operation.id)) return;
        this.#warned.add(operation.id);
        logger.warn(message);
      };
      return buildRequest({ name, operation, baseUrl, schemas, check, warn }, input);
    };
    return this.#answer(name, operation, build, options);
  }

  async #answer(
    name: string,
    operation: Operation,
    build: (options: Settings) => HttpRequest | Promise<HttpRequest>,
    options: CallOptions | undefined,
  ): Promise<Answered> {
    const call = this.#start(name, operation, build, options);
    const received = await send(call);
    const reading = readResponse(operation, received);
    const { validate } = call.options;
    return { call, received, reading: validate ? validate(reading, received, call) : reading };
  }

  /** @throws UsageError for a wrong option or input */
  #start(
    name: string,
    operation: Operation,
    build: (options: Settings) => HttpRequest | Promise<HttpRequest>,
    options: CallOptions | undefined,
  ): CallContext {
    const settings = this.#settingsOf(name, options);
    settings.signal?.throwIfAborted();
    const headers = this.#headers(name, operation, options);
    const built = build(settings);
    const complete = (request: HttpRequest): HttpRequest => ({
      ...request,
      headers: { ...headers, ...request.headers },
    });
    return {
      name,
      contract: this.#contract,
      operation,
      request: built instanceof Promise ? built.then(complete) : complete(built),
      options: settings,
      access: this.#access,
      retryBudget: this.#retryBudget,
      attempts: 0,
      secrets: this.#access.secrets,
      outcome: "none",
    };
  }

  /** The client's options, overridden by those of the call. */
  #settingsOf(name: string, options: CallOptions | undefined): Settings {
    if (options === undefined) return this.#settings;
    // `checkOptions` has dropped members that are undefined.
    return { ...this.#settings, ...checkOptions(name, options, callRules) } as Settings;
  }

  /** The headers of the options. The contract's headers take precedence over them. */
  #headers(
    name: string,
    { idempotencyKey: keyHeader }: Operation,
    { headers, idempotencyKey }: CallOptions = {},
  ): Readonly<Record<string, string>> {
    const { userAgent, headers: clientHeaders } = this.#settings;
    if (idempotencyKey !== undefined && keyHeader === undefined) {
      throw wrongOption(name, "idempotencyKey", "must be left out: the vendor does not support it");
    }
    return {
      ...(userAgent !== undefined && { "user-agent": userAgent }),
      ...lowerCased(clientHeaders),
      ...lowerCased(headers),
      ...(keyHeader !== undefined &&
        idempotencyKey !== undefined && { [keyHeader]: idempotencyKey }),
    };
  }
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

function withDefaults(given: ClientOptions): Settings {
  const isDebug = environmentVariable("JUMUN_LOG") === "debug";
  return {
    timeout: 10_000,
    deadline: 60_000,
    retries: 2,
    maxResponseBytes: 10_000_000,
    clock: systemClock,
    ...(isDebug && { logger: globalThis.console }),
    ...given,
  } as Settings;
}
