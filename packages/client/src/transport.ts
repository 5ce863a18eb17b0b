import { attempted } from "./attempt.ts";
import { resolveBaseUrl } from "./base-url.ts";
import { bounded } from "./bounds.ts";
import { systemClock } from "./clock.ts";
import { authorize, type Credentials, filledSchemes } from "./credential.ts";
import { TimeoutError } from "./errors.ts";
import { later, notLoaded, setback } from "./later.ts";
import type { Contract, Operation } from "./operation.ts";
import {
  type CallOptions,
  type ClientOptions,
  checkOptions,
  type Logger,
  wrongOption,
} from "./options.ts";
import type { Recovery } from "./recovery.ts";
import type { WireRequest } from "./request.ts";
import { asText } from "./response-body.ts";
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
export interface Transport {
  readonly contract: Contract;
  readonly baseUrl: string;
  /**
   * @param write makes the request, and is told the name for its messages; what it waits for counts
   * against the deadline
   */
  send(operation: Operation, write: Write, options: CallOptions | undefined): Promise<Exchange>;
}

type Write = (name: string) => WireRequest | Promise<WireRequest>;
type AllOptions = ClientOptions & CallOptions;

export function createTransport(
  contract: Contract,
  given: ClientOptions,
  { credentials, secrets, refuses }: Access,
): Transport {
  const own = checkOptions(contract.vendor, given);
  const { userAgent } = own;
  const ownHeaders = lowerCased({ ...(userAgent && { "user-agent": userAgent }), ...own.headers });
  /** There is none before the first setback. */
  let recovery: Recovery | undefined;

  const send = async (operation: Operation, write: Write, call: CallOptions | undefined) => {
    const name = `${contract.vendor}.${operation.id}`;
    const options = call === undefined ? own : { ...own, ...checkOptions(name, call) };
    const {
      clock = systemClock,
      deadline = 60_000,
      signal,
      logger,
      onExchange,
    }: AllOptions = options;
    const ends = clock.now() + deadline;
    const left = () => ends - clock.now();
    const within: Sending["within"] = (work, timeout = deadline) => {
      const limit = left();
      const exceeded = () =>
        limit <= timeout
          ? new TimeoutError(name, "deadline", deadline)
          : new TimeoutError(name, "timeout", timeout);
      return bounded(work, clock, Math.min(limit, timeout), exceeded, signal);
    };
    signal?.throwIfAborted();
    const written = write(name);
    const request = written instanceof Promise ? await within(() => written) : written;
    // Those of client and call, in that order under the contract's own.
    const headers: Record<string, string> = {
      ...ownHeaders,
      ...(call?.headers && lowerCased(call.headers)),
      ...request.headers,
    };
    const { idempotencyKey: header = "" } = operation;
    if (call?.idempotencyKey !== undefined) {
      if (!header) {
        throw wrongOption(name, "idempotencyKey", "must be left out: the vendor honours none");
      }
      headers[header] = call.idempotencyKey;
    }
    const sending: Sending = {
      name,
      contract,
      operation,
      request: { ...request, headers },
      options,
      clock,
      left,
      within,
      attempts: 0,
      secrets,
    };
    const schemes = filledSchemes(name, operation, credentials);
    const attempt = (logger ?? onExchange) ? await listened(name, logger) : attempted;
    for (;;) {
      signal?.throwIfAborted();
      const asked = authorize(name, schemes, credentials, contract);
      const authorization = asked instanceof Promise ? await within(() => asked) : asked;
      sending.secrets = sending.secrets.concat(authorization.secrets);
      sending.attempts += 1;
      let exchange: Exchange | undefined;
      let failure: unknown;
      try {
        exchange = await attempt(sending, authorization);
      } catch (error) {
        failure = error;
      }
      const isRefused =
        !!exchange &&
        (exchange.response.status === 401 || refuses?.(asText(exchange.body)) === true);
      if (exchange?.response.ok && !isRefused) {
        recovery?.succeeded();
        return exchange;
      }
      const part = await setback(left(), signal);
      signal?.throwIfAborted();
      if (part) recovery ??= new part.Recovery();
      const refused = isRefused ? schemes : [];
      const again = recovery?.sendsAgain(
        sending,
        exchange,
        failure,
        refused,
        credentials,
        authorization,
      );
      if (await again) continue;
      if (!exchange) throw failure;
      return exchange;
    }
  };

  return { contract, baseUrl: resolveBaseUrl(contract, own), send };
}

/** How an attempt is made that somebody listens to. */
async function listened(name: string, logger: Logger | undefined): Promise<typeof attempted> {
  const part = await later(() => import("./observe.ts"));
  if (part) return part.observed(attempted, asText);
  try {
    logger?.warn(`${name}: no attempt is logged or recorded, since ${notLoaded}.`);
  } catch {}
  return attempted;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
