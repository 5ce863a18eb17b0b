import { type Attempt, attemptOnce, type Exchange } from "./attempt.ts";
import { resolveBaseUrl } from "./base-url.ts";
import { bounded, pause } from "./bounds.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Authorization, authorize, type Credentials } from "./credential.ts";
import { TimeoutError, UsageError } from "./errors.ts";
import { recordExchange } from "./exchange.ts";
import type { Contract, Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, checkOptions } from "./options.ts";
import type { WireRequest } from "./request.ts";
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
  readonly #access: Access;
  readonly #options: ClientOptions;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #clock: Clock;
  readonly #budget = new RetryBudget();

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    checkOptions(contract.vendor, options);
    const { userAgent, headers, clock = systemClock } = options;
    this.contract = contract;
    this.baseUrl = resolveBaseUrl(contract, options);
    this.#access = access;
    this.#options = options;
    this.#headers = lowerCased({ ...(userAgent && { "user-agent": userAgent }), ...headers });
    this.#clock = clock;
  }

  async send(operation: Operation, request: WireRequest, options: CallOptions): Promise<Exchange> {
    const clock = this.#clock;
    const { deadline, retries, ...bounds } = this.#bounds(options);
    const ends = clock.now() + deadline;
    const sent = this.#complete(operation, request, options);
    const repeatable = operation.idempotent || options.idempotencyKey !== undefined;
    let failures = 0;
    let renewed = false;

    for (let number = 1; ; number += 1) {
      const authorization = await this.#authorize(operation, options.signal, ends, deadline);
      const left = ends - clock.now();
      const attempt: Attempt = {
        name: `${this.contract.vendor}.${operation.id}`,
        vendor: this.contract.vendor,
        operationId: operation.id,
        number,
        request: sent,
        authorization,
        secrets: [...this.#access.secrets, ...authorization.secrets],
        signal: options.signal,
        clock,
        left,
        deadline,
        ...bounds,
      };
      let exchange: Exchange | undefined;
      let failure: unknown;
      try {
        exchange = await this.#observed(attempt);
      } catch (error) {
        failure = error;
      }
      if (exchange !== undefined) {
        if (!renewed && this.#isRefused(exchange) && (await authorization.refused())) {
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
        (repeatable || neverLeft(failure)) &&
        clock.now() + wait < ends &&
        this.#budget.take();
      if (again) await pause(clock, wait, options.signal);
      else if (exchange !== undefined) return exchange;
      else throw failure;
    }
  }

  #bounds(options: CallOptions) {
    const { timeout, deadline, retries, maxResponseBytes, fetch } = this.#options;
    return {
      timeout: options.timeout ?? timeout ?? 10_000,
      deadline: options.deadline ?? deadline ?? 60_000,
      retries: options.retries ?? retries ?? 2,
      maxResponseBytes: maxResponseBytes ?? 10_000_000,
      // Called by name, so that a fetch which wants no `this` gets none.
      fetch: options.fetch ?? fetch ?? ((url, init) => globalThis.fetch(url, init)),
    };
  }

  /** The request with the headers of client and call, in that order under the contract's own. */
  #complete(operation: Operation, request: WireRequest, options: CallOptions): WireRequest {
    const { headers, idempotencyKey } = options;
    const name = `${this.contract.vendor}.${operation.id}`;
    checkOptions(name, options);
    const own: Record<string, string> = {};
    if (idempotencyKey !== undefined) {
      if (operation.idempotencyKey === undefined) {
        throw new UsageError(
          `${name}: the vendor honours no idempotency key, so the option idempotencyKey would promise what nobody keeps. Leave it out.`,
        );
      }
      own[operation.idempotencyKey] = idempotencyKey;
    }
    return {
      ...request,
      headers: {
        ...this.#headers,
        ...(headers && lowerCased(headers)),
        ...request.headers,
        ...own,
      },
    };
  }

  /** A token call that a credential needs counts against the deadline. */
  #authorize(
    operation: Operation,
    signal: AbortSignal | undefined,
    ends: number,
    deadline: number,
  ): Authorization | Promise<Authorization> {
    const { contract } = this;
    const authorization = authorize(contract, operation, this.#access.credentials);
    if (!(authorization instanceof Promise)) return authorization;
    const exceeded = () =>
      new TimeoutError(`${contract.vendor}.${operation.id}`, "deadline", deadline);
    const limit = ends - this.#clock.now();
    return bounded({ clock: this.#clock, limit, exceeded, signal }, () => authorization);
  }

  #isRefused({ response, text }: Exchange): boolean {
    return response.status === 401 || this.#access.refuses?.(text) === true;
  }

  /** An attempt, and a word about it to whoever listens. */
  async #observed(attempt: Attempt): Promise<Exchange> {
    const { logger, onExchange } = this.#options;
    if (logger === undefined && onExchange === undefined) return attemptOnce(attempt);
    const startedAt = this.#clock.now();
    let exchange: Exchange | undefined;
    let error: unknown;
    try {
      exchange = await attemptOnce(attempt);
      return exchange;
    } catch (failure) {
      error = failure;
      throw failure;
    } finally {
      const duration = this.#clock.now() - startedAt;
      const status = exchange?.response.status;
      const line = `${attempt.name} attempt ${attempt.number}: ${status ?? nameOf(error)} in ${duration} ms`;
      if (exchange?.response.ok) logger?.info(line);
      else logger?.warn(line);
      onExchange?.(recordExchange({ ...attempt, startedAt, duration, exchange, error }));
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "aborted";
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
