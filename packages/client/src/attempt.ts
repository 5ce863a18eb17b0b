import { bounded } from "./bounds.ts";
import type { Clock } from "./clock.ts";
import type { Authorization } from "./credential.ts";
import { ConnectionError, ContractError, isJumunError, TimeoutError } from "./errors.ts";
import { masked, masker } from "./masked.ts";
import type { Fetch } from "./options.ts";
import { maxRedirects, redirected } from "./redirect.ts";
import type { WireRequest } from "./request.ts";
import { type Body, limitedBody } from "./response-body.ts";
import { causeWithoutSecrets, headersWithoutSecrets } from "./without-secrets.ts";

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
export async function attemptOnce(attempt: Attempt): Promise<Exchange> {
  const { clock, signal, timeout, left, secrets, name, number } = attempt;
  const limit = Math.min(timeout, left);
  try {
    return await bounded(
      { clock, signal, limit, exceeded: () => exceeded(attempt) },
      async (bound) => {
        const response = await follow(attempt, bound);
        const body = await limitedBody(response, attempt.maxResponseBytes, attempt.raw);
        if (body === undefined) throw tooLarge(attempt, response);
        return { response, body, attempts: number, secrets };
      },
    );
  } catch (cause) {
    signal?.throwIfAborted();
    if (isJumunError(cause)) throw cause;
    const mask = masker(secrets);
    throw new ConnectionError(
      `${name}: the connection to the vendor failed (${mask(reason(cause))}). Check baseUrl and the network.`,
      { cause: causeWithoutSecrets(cause, mask) },
    );
  }
}

async function follow(attempt: Attempt, signal: AbortSignal): Promise<Response> {
  let { request } = attempt;
  for (let redirects = 0; ; redirects += 1) {
    const response = await send(attempt, request, signal);
    // What the platform hands out instead of an answer, as a browser does for a redirect.
    if (response.status === 0) throw new TypeError(`no answer but "${response.type}"`);
    const next = redirects < maxRedirects ? redirected(request, response) : undefined;
    // A fetch that pays no heed to its signal may come back when the call is over.
    if (next === undefined || signal.aborted) return response;
    // A credential that the vendor repeats in the address would come to a stranger.
    if (next.isForeign && masked(next.url, attempt.secrets) !== next.url) return response;
    await response.body?.cancel();
    request = next;
  }
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
  return fetch(isForeign || query === "" ? url : withQuery(url, query), init);
}

export function withQuery(url: string, query: string): string {
  return url.includes("?") ? url + query : url + query.replace("&", "?");
}

function exceeded({ name, timeout, left, deadline }: Attempt): TimeoutError {
  return left < timeout
    ? new TimeoutError(name, "deadline", deadline)
    : new TimeoutError(name, "timeout", timeout);
}

function tooLarge(attempt: Attempt, response: Response): ContractError {
  const { name, vendor, operationId, maxResponseBytes, number } = attempt;
  const { status } = response;
  const headers = headersWithoutSecrets(response.headers, masker(attempt.secrets));
  return new ContractError(
    `${name}: the answer is larger than ${maxResponseBytes} bytes and was not read. Ask for less, or set maxResponseBytes.`,
    { vendor, operationId, status, headers, body: undefined, documented: false, attempts: number },
  );
}

/** `fetch` hides the reason one level down: "fetch failed", caused by ECONNREFUSED. */
function reason(error: unknown): string {
  if (typeof error === "object" && !(error instanceof Error)) return "not told";
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
