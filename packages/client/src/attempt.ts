import { bounded } from "./bounds.ts";
import type { Clock } from "./clock.ts";
import type { Authorization } from "./credential.ts";
import { ConnectionError, ContractError, isJumunError, TimeoutError } from "./errors.ts";
import { later } from "./later.ts";
import type { Fetch } from "./options.ts";
import type { WireRequest } from "./request.ts";
import { type Body, limitedBody } from "./response-body.ts";

/** One sending of a request, redirects included, with its bounds. */
export interface Attempt {
  /** The operation, for messages: `crema.listUnpaidOrders`. */
  readonly name: string;
  readonly vendor: string;
  readonly operationId: string;
  /** Counted from 1. */
  readonly number: number;
  readonly request: WireRequest;
  readonly authorization: Authorization;
  /** What no message may show. */
  readonly secrets: readonly string[];
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
  /** Milliseconds that the attempt may take, and those that the call has left. */
  readonly timeout: number;
  readonly left: number;
  readonly deadline: number;
  readonly maxResponseBytes: number;
  /** Keep the answer's bytes as they are, for whoever reads something else than text. */
  readonly raw: boolean;
}

/** A request that was answered. */
export interface Exchange {
  readonly response: Response;
  readonly body: Body;
  /** How often the request was sent. */
  readonly attempts: number;
  readonly secrets: readonly string[];
}

/** Sends and reads within the bounds. Every failure is a JumunError or the signal's own reason. */
export function attemptOnce(attempt: Attempt): Promise<Exchange> {
  const { clock, signal, timeout, left } = attempt;
  const bounds = {
    clock,
    signal,
    limit: Math.min(timeout, left),
    exceeded: () => exceeded(attempt),
  };
  return bounded(bounds, (bound) => exchanged(attempt, bound));
}

async function exchanged(attempt: Attempt, bound: AbortSignal): Promise<Exchange> {
  const { request, number: attempts, secrets } = attempt;
  try {
    let response = await send(attempt, request, bound);
    const { status } = response;
    // What the platform hands out instead of an answer, as a browser does for a redirect.
    if (status === 0) throw new TypeError(`no answer but "${response.type}"`);
    if (status > 300 && status < 309) response = await followed(attempt, response, bound);
    const body = await limitedBody(response, attempt.maxResponseBytes, attempt.raw);
    if (body === undefined) throw await tooLarge(attempt, response);
    return { response, body, attempts, secrets };
  } catch (cause) {
    attempt.signal?.throwIfAborted();
    throw isJumunError(cause) ? cause : await disconnected(attempt, cause);
  }
}

/** Browsers never come here: they keep a redirect to themselves. */
async function followed(
  attempt: Attempt,
  response: Response,
  bound: AbortSignal,
): Promise<Response> {
  const part = await later(() => import("./redirect.ts"));
  if (part === undefined) return response;
  const { request, secrets } = attempt;
  return part.follow(request, response, secrets, bound, (next) => send(attempt, next, bound));
}

function send(
  { authorization: { headers, query }, fetch }: Attempt,
  { method, url, headers: own, body, isForeign }: WireRequest,
  signal: AbortSignal,
): Promise<Response> {
  const init: RequestInit = {
    method,
    headers: isForeign ? own : { ...own, ...headers },
    redirect: "manual",
    signal,
  };
  if (body !== undefined) init.body = body;
  return fetch(isForeign ? url : withQuery(url, query), init);
}

export function withQuery(url: string, query: string): string {
  if (query === "") return url;
  return url.includes("?") ? url + query : url + query.replace("&", "?");
}

function exceeded({ name, timeout, left, deadline }: Attempt): TimeoutError {
  return left < timeout
    ? new TimeoutError(name, "deadline", deadline)
    : new TimeoutError(name, "timeout", timeout);
}

async function tooLarge(attempt: Attempt, response: Response): Promise<ContractError> {
  const { name, vendor, operationId, maxResponseBytes, number } = attempt;
  const { status } = response;
  const part = await withoutSecrets();
  const headers = part?.headersOf(response, attempt.secrets) ?? new Headers();
  return new ContractError(
    `${name}: the answer is larger than ${maxResponseBytes} bytes and was not read. Ask for less, or set maxResponseBytes.`,
    { vendor, operationId, status, headers, body: undefined, documented: false, attempts: number },
  );
}

async function disconnected(attempt: Attempt, cause: unknown): Promise<ConnectionError> {
  const part = await withoutSecrets();
  const told = part?.disconnection(cause, attempt.secrets);
  return new ConnectionError(
    `${attempt.name}: the connection to the vendor failed (${told?.reason ?? "not told"}). Check baseUrl and the network.`,
    told,
  );
}

/** What cannot be loaded when the network is down is gone without: the error then tells less. */
function withoutSecrets() {
  return later(() => import("./without-secrets.ts"));
}
