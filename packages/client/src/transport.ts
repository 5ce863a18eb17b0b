import { type Attempt, attemptOnce, type Exchange, withQuery } from "./attempt.ts";
import { resolveBaseUrl } from "./base-url.ts";
import { bounded, pause } from "./bounds.ts";
import { type Clock, systemClock } from "./clock.ts";
import {
  authorize,
  type Credentials,
  type FilledScheme,
  filledSchemes,
  renew,
} from "./credential.ts";
import { TimeoutError, UsageError } from "./errors.ts";
import { later } from "./later.ts";
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
import { isPassing, isTransient, neverLeft, waitBefore } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";

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
  readonly clock: Clock;
  readonly #access: Access;
  readonly #options: ClientOptions;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: Fetch;
  /** Only who is told of exchanges carries what hides the credentials in them. */
  readonly #recording: Promise<typeof import("./exchange.ts") | undefined> | undefined;
  readonly #budget = new RetryBudget();
  readonly #schemes = new Map<Operation, readonly FilledScheme[]>();

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    checkOptions(contract.vendor, options);
    const { userAgent, headers, clock = systemClock } = options;
    this.contract = contract;
    this.baseUrl = resolveBaseUrl(contract, options);
    this.#access = access;
    this.#options = options;
    this.#headers = lowerCased({ ...(userAgent && { "user-agent": userAgent }), ...headers });
    this.clock = clock;
    this.#recording = options.onExchange && later(() => import("./exchange.ts"));
    // Called by name, so that a fetch which wants no `this` gets none.
    this.#fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  }

  async send(
    operation: Operation,
    request: WireRequest,
    options: CallOptions,
    raw = false,
  ): Promise<Exchange> {
    const clock = this.clock;
    const own = this.#options;
    const name = `${this.contract.vendor}.${operation.id}`;
    const sent = this.#complete(name, operation, request, options);
    const { signal } = options;
    const schemes = this.#filledSchemes(operation);
    const deadline = options.deadline ?? own.deadline ?? 60_000;
    const retries = options.retries ?? own.retries ?? 2;
    const ends = clock.now() + deadline;
    const observes = own.logger !== undefined || own.onExchange !== undefined;
    /** Token calls and token stores count against the deadline. */
    const inTime = <T>(work: Promise<T>): Promise<T> => {
      const exceeded = () => new TimeoutError(name, "deadline", deadline);
      return bounded({ clock, limit: ends - clock.now(), exceeded, signal }, () => work);
    };
    /** Those of earlier attempts too: the vendor may still repeat them. */
    let { secrets } = this.#access;
    let failures = 0;
    let renewed = false;

    for (let number = 1; ; number += 1) {
      signal?.throwIfAborted();
      let authorization = authorize(name, schemes);
      if (authorization instanceof Promise) authorization = await inTime(authorization);
      secrets = secrets.concat(authorization.secrets);
      const attempt: Attempt = {
        name,
        vendor: this.contract.vendor,
        operationId: operation.id,
        number,
        request: sent,
        authorization,
        secrets,
        signal,
        clock,
        timeout: options.timeout ?? own.timeout ?? 10_000,
        left: ends - clock.now(),
        deadline,
        maxResponseBytes: own.maxResponseBytes ?? 10_000_000,
        fetch: options.fetch ?? this.#fetch,
        raw,
      };
      let exchange: Exchange | undefined;
      let failure: unknown;
      try {
        exchange = await (observes ? this.#observed(attempt) : attemptOnce(attempt));
      } catch (error) {
        failure = error;
      }
      if (exchange !== undefined) {
        if (
          !renewed &&
          this.#isRefused(exchange) &&
          (await inTime(renew(schemes, authorization)))
        ) {
          renewed = true;
          continue;
        }
        if (!isTransient(exchange.response.status)) {
          this.#budget.succeeded();
          return exchange;
        }
      }
      failures += 1;
      const wait = waitBefore(failures, exchange?.response.headers, clock);
      const again =
        failures <= retries &&
        (exchange !== undefined || isPassing(failure)) &&
        (operation.idempotent || options.idempotencyKey !== undefined || neverLeft(failure)) &&
        clock.now() + wait < ends &&
        this.#budget.take();
      if (again) await pause(clock, wait, signal);
      else if (exchange !== undefined) return exchange;
      else throw failure;
    }
  }

  #filledSchemes(operation: Operation): readonly FilledScheme[] {
    let schemes = this.#schemes.get(operation);
    if (schemes === undefined) {
      schemes = filledSchemes(this.contract, operation, this.#access.credentials);
      this.#schemes.set(operation, schemes);
    }
    return schemes;
  }

  /** The request with the headers of client and call, in that order under the contract's own. */
  #complete(
    name: string,
    operation: Operation,
    request: WireRequest,
    options: CallOptions,
  ): WireRequest {
    if (options !== noOptions) checkOptions(name, options);
    const { headers, idempotencyKey } = options;
    const all = { ...this.#headers, ...(headers && lowerCased(headers)), ...request.headers };
    if (idempotencyKey !== undefined) {
      if (operation.idempotencyKey === undefined) {
        throw new UsageError(
          `${name}: the vendor honours no idempotency key, so the option idempotencyKey would promise what nobody keeps. Leave it out.`,
        );
      }
      all[operation.idempotencyKey.toLowerCase()] = idempotencyKey;
    }
    return { ...request, headers: all };
  }

  #isRefused({ response, body }: Exchange): boolean {
    return response.status === 401 || this.#access.refuses?.(asText(body)) === true;
  }

  /** An attempt, and a word about it to whoever listens. */
  async #observed(attempt: Attempt): Promise<Exchange> {
    const { logger, onExchange } = this.#options;
    const startedAt = this.clock.now();
    let exchange: Exchange | undefined;
    let error: unknown;
    try {
      exchange = await attemptOnce(attempt);
      return exchange;
    } catch (failure) {
      error = failure;
      throw failure;
    } finally {
      const duration = this.clock.now() - startedAt;
      const status = exchange?.response.status;
      const line = `${attempt.name} attempt ${attempt.number}: ${status ?? nameOf(error)} in ${duration} ms`;
      tell(() => (exchange?.response.ok ? logger?.info(line) : logger?.warn(line)));
      const recording = await this.#recording;
      const { request, authorization } = attempt;
      const told = {
        url: withQuery(request.url, authorization.query),
        sent: request.body === undefined ? undefined : asText(request.body),
        response: exchange?.response,
        received: asText(exchange?.body ?? ""),
      };
      tell(() => {
        const record = recording?.recordExchange;
        if (record) onExchange?.(record({ ...attempt, ...told, startedAt, duration, error }));
        else if (onExchange) logger?.warn(`${attempt.name}: ${notRecorded}`);
      });
    }
  }
}

const notRecorded = "the exchange was not recorded, since what hides credentials was not loaded.";

/** What a listener throws is its own matter: the vendor may have done what was asked. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch {}
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "aborted";
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
