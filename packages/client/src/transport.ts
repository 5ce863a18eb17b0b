import { attempted, withQuery } from "./attempt.ts";
import { resolveBaseUrl } from "./base-url.ts";
import { bounded } from "./bounds.ts";
import { type Clock, systemClock } from "./clock.ts";
import {
  type Authorization,
  authorize,
  type Credentials,
  type FilledScheme,
  filledSchemes,
} from "./credential.ts";
import { TimeoutError, UsageError } from "./errors.ts";
import { later, notLoaded } from "./later.ts";
import type { Contract, Operation } from "./operation.ts";
import {
  type CallOptions,
  type ClientOptions,
  checkOptions,
  type Fetch,
  noOptions,
} from "./options.ts";
import type { WireRequest } from "./request.ts";
import { asText } from "./response-body.ts";
import { RetryBudget } from "./retry-budget.ts";
import type { Exchange, Sending } from "./sending.ts";

/** What a vendor's hand-written factory hands to its generated client. */
export interface Access {
  /** Credentials by the name of the contract's security scheme. */
  readonly credentials: Credentials;
  /** Every secret among the options: none of them appears in a message or a record. */
  readonly secrets: readonly string[];
  /** Does this answer refuse the credential, though its status is not 401? */
  readonly refuses?: (text: string) => boolean;
}

/**
 * The one way out: methods, `client.fetch` and token calls all send through here, and share what is
 * promised about bounds, attempts and credentials.
 */
export class Transport {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly #clock: Clock;
  readonly #access: Access;
  readonly #options: ClientOptions;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: Fetch;
  readonly #isWatched: boolean;
  readonly #budget = new RetryBudget();
  readonly #schemes = new Map<Operation, readonly FilledScheme[]>();

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    checkOptions(contract.vendor, options);
    const { userAgent, headers, clock = systemClock } = options;
    this.contract = contract;
    this.baseUrl = resolveBaseUrl(contract, options);
    this.#clock = clock;
    this.#access = access;
    this.#options = options;
    this.#headers = lowerCased({ ...(userAgent && { "user-agent": userAgent }), ...headers });
    this.#isWatched = (options.logger ?? options.onExchange) !== undefined;
    // Called by name, so that a fetch which wants no `this` gets none.
    this.#fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  }

  async send(operation: Operation, request: WireRequest, options: CallOptions): Promise<Exchange> {
    const sending = this.#prepared(operation, request, options);
    const { name, clock, signal, schemes, deadline, ends } = sending;
    /** Token calls and token stores count against the deadline. */
    const inTime = <T>(work: Promise<T>): Promise<T> => {
      const exceeded = () => new TimeoutError(name, "deadline", deadline);
      return bounded({ clock, limit: ends - clock.now(), exceeded, signal }, () => work);
    };
    for (;;) {
      signal?.throwIfAborted();
      const asked = authorize(name, schemes);
      const authorization = asked instanceof Promise ? await inTime(asked) : asked;
      sending.authorization = authorization;
      sending.secrets = sending.secrets.concat(authorization.secrets);
      sending.attempts += 1;
      let exchange: Exchange | undefined;
      let failure: unknown;
      try {
        exchange = await (this.#isWatched ? this.#watched(sending) : attempted(sending));
      } catch (error) {
        failure = error;
      }
      const isRefused = exchange !== undefined && this.#isRefused(exchange);
      if (exchange?.response.ok && !isRefused) {
        this.#budget.succeeded();
        return exchange;
      }
      const part = await later(() => import("./recovery.ts"), {
        limit: ends - clock.now(),
        signal,
      });
      signal?.throwIfAborted();
      const setback = { exchange, failure, isRefused };
      if (await part?.sendsAgain(sending, setback, this.#budget, inTime)) continue;
      if (exchange === undefined) throw failure;
      return exchange;
    }
  }

  /** The call with the headers of client and call, in that order under the contract's own. */
  #prepared(operation: Operation, request: WireRequest, options: CallOptions): Sending {
    const { contract } = this;
    const name = `${contract.vendor}.${operation.id}`;
    if (options !== noOptions) checkOptions(name, options);
    const own = this.#options;
    const clock = this.#clock;
    const deadline = options.deadline ?? own.deadline ?? 60_000;
    const { idempotencyKey, headers } = options;
    const all = { ...this.#headers, ...(headers && lowerCased(headers)), ...request.headers };
    if (idempotencyKey !== undefined) {
      if (operation.idempotencyKey === undefined) {
        throw new UsageError(
          `${name}: the vendor honours no idempotency key, so the option idempotencyKey would promise what nobody keeps. Leave it out.`,
        );
      }
      all[operation.idempotencyKey.toLowerCase()] = idempotencyKey;
    }
    return {
      name,
      contract,
      operation,
      request: { ...request, headers: all },
      schemes: this.#filledSchemes(operation),
      fetch: options.fetch ?? this.#fetch,
      signal: options.signal,
      clock,
      ends: clock.now() + deadline,
      timeout: options.timeout ?? own.timeout ?? 10_000,
      deadline,
      retries: options.retries ?? own.retries ?? 2,
      repeatable: operation.idempotent || idempotencyKey !== undefined,
      maxResponseBytes: own.maxResponseBytes ?? 10_000_000,
      attempts: 0,
      failures: 0,
      renewed: false,
      authorization: noAuthorization,
      secrets: this.#access.secrets,
    };
  }
  #filledSchemes(operation: Operation): readonly FilledScheme[] {
    let schemes = this.#schemes.get(operation);
    if (schemes === undefined) {
      schemes = filledSchemes(this.contract, operation, this.#access.credentials);
      this.#schemes.set(operation, schemes);
    }
    return schemes;
  }

  #isRefused({ response, body }: Exchange): boolean {
    return response.status === 401 || this.#access.refuses?.(asText(body)) === true;
  }

  /** An attempt, and a word about it to whoever listens. */
  async #watched(sending: Sending): Promise<Exchange> {
    const { name, clock, request, authorization } = sending;
    const startedAt = clock.now();
    let exchange: Exchange | undefined;
    let failure: unknown;
    try {
      exchange = await attempted(sending);
      return exchange;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      const duration = clock.now() - startedAt;
      const url = withQuery(request.url, authorization.query);
      const part = await later(() => import("./observe.ts"));
      const seen = { url, exchange, failure, startedAt, duration };
      if (part) part.observe(this.#options, sending, seen);
      else this.#unseen(name);
    }
  }

  #unseen(name: string): void {
    try {
      this.#options.logger?.warn(`${name}: the exchange was not recorded, since ${notLoaded}.`);
    } catch {}
  }
}

const noAuthorization: Authorization = { headers: {}, query: "", secrets: [] };

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
