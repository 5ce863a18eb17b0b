import { bounded } from "./bounds.ts";
import { ConnectionError, ContractError, isJumunError, TimeoutError } from "./errors.ts";
import { later } from "./later.ts";
import type { WireRequest } from "./request.ts";
import { limitedBody } from "./response-body.ts";
import type { Exchange, Sending } from "./sending.ts";

/**
 * Sends once, redirects included, and reads the answer, within the bounds. Every failure is a
 * JumunError or the signal's own reason.
 */
export function attempted(sending: Sending): Promise<Exchange> {
  const { clock, signal, name, timeout, deadline } = sending;
  const left = sending.ends - clock.now();
  const exceeded = () =>
    left < timeout
      ? new TimeoutError(name, "deadline", deadline)
      : new TimeoutError(name, "timeout", timeout);
  const bounds = { clock, signal, limit: Math.min(timeout, left), exceeded };
  return bounded(bounds, (bound) => exchanged(sending, bound));
}

async function exchanged(sending: Sending, bound: AbortSignal): Promise<Exchange> {
  try {
    let response = await send(sending, sending.request, bound);
    const { status } = response;
    // What the platform hands out instead of an answer, as a browser does for a redirect.
    if (status === 0) throw new TypeError(`no answer but "${response.type}"`);
    if (status > 300 && status < 309) response = await followed(sending, response, bound);
    const body = await limitedBody(response, sending.maxResponseBytes);
    if (body === undefined) throw await tooLarge(sending, response);
    return { sending, response, body };
  } catch (cause) {
    bound.throwIfAborted();
    throw isJumunError(cause) ? cause : await disconnected(sending, cause);
  }
}

/** Browsers never come here: they keep a redirect to themselves. */
async function followed(
  sending: Sending,
  response: Response,
  bound: AbortSignal,
): Promise<Response> {
  const part = await later(() => import("./redirect.ts"));
  if (part === undefined) return response;
  const { request, secrets } = sending;
  return part.follow(request, response, secrets, bound, (next) => send(sending, next, bound));
}

function send(
  { authorization, fetch }: Sending,
  { method, url, headers: own, body, isForeign }: WireRequest,
  signal: AbortSignal,
): Promise<Response> {
  const headers = isForeign ? own : { ...own, ...authorization.headers };
  const init: RequestInit = { method, headers, redirect: "manual", signal };
  if (body !== undefined) init.body = body;
  return fetch(isForeign ? url : withQuery(url, authorization.query), init);
}

export function withQuery(url: string, query: string): string {
  return url + (url.includes("?") ? query : query.replace("&", "?"));
}

async function tooLarge(sending: Sending, response: Response): Promise<ContractError> {
  const { name, contract, operation, maxResponseBytes, attempts, secrets } = sending;
  const part = await withoutSecrets();
  return new ContractError(
    `${name}: the answer is larger than ${maxResponseBytes} bytes and was not read. Ask for less, or set maxResponseBytes.`,
    {
      vendor: contract.vendor,
      operationId: operation.id,
      status: response.status,
      headers: part?.headersOf(response, secrets) ?? new Headers(),
      body: undefined,
      documented: false,
      attempts,
    },
  );
}

async function disconnected(sending: Sending, cause: unknown): Promise<ConnectionError> {
  const part = await withoutSecrets();
  const told = part?.disconnection(cause, sending.secrets);
  return new ConnectionError(
    `${sending.name}: the connection to the vendor failed (${told?.reason ?? "not told"}). Check baseUrl and the network.`,
    told,
  );
}

/** What cannot be loaded when the network is down is gone without: the error then tells less. */
function withoutSecrets() {
  return later(() => import("./without-secrets.ts"));
}
