import { type Authorization, authorize, chooseSchemes, refuse, withQuery } from "./authorize.ts";
import type { HttpRequest } from "./build-request.ts";
import type { CallContext } from "./call-context.ts";
import { race, sleep, timedOut } from "./clock.ts";
import { ConnectionError, isJumunError, TimeoutError, type UnansweredCall } from "./errors.ts";
import type { Attempt } from "./exchange.ts";
import type { FetchInit } from "./options.ts";
import { type ReceivedResponse, receive } from "./read-response.ts";
import { createRedactor } from "./redact.ts";
import { causeReason, redactCause } from "./redact-cause.ts";
import { isRedirect, redirectedRequest } from "./redirect.ts";
import { reportAttempt } from "./report-attempt.ts";
import { isRead, mayHaveHappened } from "./response-error.ts";
import { neverLeft, retryDelay } from "./retry.ts";

/**
 * Sends a call: within its deadline, each attempt within its timeout, with retries, and once more with a new
 * credential if the vendor rejects the first.
 * @returns the last response, whatever its status
 * @throws ConnectionError, TimeoutError, or the reason of the signal
 */
export async function send(call: CallContext): Promise<ReceivedResponse> {
  const { name, operation, options, access, retryBudget } = call;
  const { clock, deadline, retries, signal, idempotencyKey } = options;
  const endsAt = clock.elapsed() + deadline;
  const remaining = () => endsAt - clock.elapsed();
  const isRepeatable = operation.idempotent || idempotencyKey !== undefined;
  const report = options.logger || options.onExchange ? reportAttempt : undefined;
  signal?.throwIfAborted();
  const request = await withinDeadline(call, remaining(), call.request);
  const schemes = chooseSchemes(name, operation, access.credentials);
  let isRefreshed = false;
  for (let failures = 0; ; ) {
    const current = authorize(name, schemes, access.credentials, call.contract);
    const authorization = await withinDeadline(call, remaining(), current);
    const attempt = await tryOnce(call, request, authorization, remaining());
    const { received } = attempt;
    const isRefused = received !== undefined && isRefusal(call, received);
    if (isRefused && !isRefreshed && refuse(schemes, access.credentials, authorization)) {
      report?.(call, attempt, "fetches a new credential");
      isRefreshed = true;
      continue;
    }
    if (received?.response.ok) {
      retryBudget.succeed();
      report?.(call, attempt);
      return received;
    }
    failures += 1;
    const failed = { response: received?.response, error: attempt.error };
    const policy = { retries, isRepeatable, remaining: remaining(), clock };
    const delay = retryDelay(failed, failures, policy);
    if (delay === undefined || !retryBudget.take()) {
      report?.(call, attempt);
      if (received === undefined) throw attempt.error;
      return received;
    }
    report?.(call, attempt, `waits ${Math.round(delay)} ms before attempt ${call.attempts + 1}`);
    await sleep(clock, delay, signal);
  }
}

/** Waits for a credential or a file. The error of a failed token call names the operation. */
async function withinDeadline<T>(
  call: CallContext,
  remaining: number,
  work: T | Promise<T>,
): Promise<T> {
  if (!(work instanceof Promise)) return work;
  const { clock, signal } = call.options;
  try {
    const result = await race(() => work, clock, remaining, signal);
    if (result !== timedOut) return result;
  } catch (error) {
    const { name } = call;
    const facts = factsOf(call);
    if (error instanceof ConnectionError) {
      throw new ConnectionError(`${name}: no credential. ${error.message}`, facts, error.cause);
    }
    if (error instanceof TimeoutError) {
      throw new TimeoutError(`${name}: no credential. ${error.message}`, error.limit, facts);
    }
    throw error;
  }
  throw new TimeoutError(timeoutMessage(call, "deadline"), "deadline", factsOf(call));
}

/** Sends once, follows redirects and reads the response. Never throws: the result contains the error. */
async function tryOnce(
  call: CallContext,
  request: HttpRequest,
  authorization: Authorization,
  remaining: number,
): Promise<Attempt> {
  const { clock, timeout, signal } = call.options;
  const startedAt = clock.now();
  const begunAt = clock.elapsed();
  const finish = (result: Pick<Attempt, "received" | "error">): Attempt => {
    const duration = clock.elapsed() - begunAt;
    return { request, authorization, ...result, startedAt, duration };
  };
  call.secrets = call.secrets.concat(authorization.secrets);
  if (remaining <= 0) {
    const message = timeoutMessage(call, "deadline");
    return finish({ error: new TimeoutError(message, "deadline", factsOf(call)) });
  }
  call.attempts += 1;
  let failure: { readonly cause: unknown } | undefined;
  try {
    const limit = Math.min(timeout, remaining);
    const exchange = (signal: AbortSignal) => fetchAndRead(call, request, authorization, signal);
    const received = await race(exchange, clock, limit, signal);
    if (received !== timedOut) return finish({ received });
  } catch (error) {
    failure = { cause: error };
  }
  if (signal?.aborted) return finish({ error: signal.reason });
  if (!neverLeft(failure?.cause) && !isRead(request.method)) call.outcome = "unknown";
  if (failure !== undefined) return finish({ error: disconnected(call, request, failure.cause) });
  // Not created in a function: V8 keeps ten stack frames, and timers take four of them.
  const reached = remaining <= timeout ? "deadline" : "timeout";
  const error = new TimeoutError(timeoutMessage(call, reached), reached, factsOf(call));
  return finish({ error });
}

async function fetchAndRead(
  { options }: CallContext,
  first: HttpRequest,
  authorization: Authorization,
  signal: AbortSignal,
): Promise<ReceivedResponse> {
  let request = first;
  let response = await fetchOnce(request, authorization);
  let refusedRedirect: string | undefined;
  for (let redirects = 0; isRedirect(response); redirects += 1) {
    const next = redirectedRequest(request, response, redirects, authorization.query);
    if (typeof next === "string") {
      refusedRedirect = next;
      break;
    }
    // A `fetch` that ignores its signal can return after the call has ended.
    if (signal.aborted) break;
    await response.body?.cancel();
    request = next;
    response = await fetchOnce(request, authorization);
  }
  return receive(response, options.maxResponseBytes, refusedRedirect);

  async function fetchOnce(
    { method, url, headers, body }: HttpRequest,
    { headers: credentials, query }: Authorization,
  ): Promise<Response> {
    // Not called as `options.fetch()`, because some implementations reject a `this`.
    const { fetch = globalThis.fetch } = options;
    const init: FetchInit = {
      method,
      headers: { ...headers, ...credentials },
      body: body ?? null,
      redirect: "manual",
      signal,
    };
    const response = (await fetch(withQuery(url, query), init)) as Response;
    // Browsers hide redirects: the response has the status 0.
    if (response.status === 0) throw new TypeError(`no response but "${response.type}"`);
    // The caller receives the response, so its URL must not contain the credential.
    return query === "" ? response : Object.defineProperty(response, "url", { value: url });
  }
}

function isRefusal({ access }: CallContext, received: ReceivedResponse): boolean {
  return received.response.status === 401 || access.isRefusal?.(received.text) === true;
}

function timeoutMessage(call: CallContext, limit: "timeout" | "deadline"): string {
  const { name, attempts, options } = call;
  return `${name}: no complete response within ${options[limit]} ms, the ${limit}, in attempt ${attempts}.${warning(call)}`;
}

function factsOf({ name, attempts, outcome }: CallContext): UnansweredCall {
  return { operation: name, attempts, outcome };
}

function disconnected(call: CallContext, request: HttpRequest, cause: unknown): unknown {
  if (isJumunError(cause)) return cause;
  const { name, attempts, secrets } = call;
  const redactor = createRedactor(secrets);
  const host = URL.canParse(request.url) ? new URL(request.url).host : "the vendor";
  const reason = redactor.text(causeReason(cause));
  return new ConnectionError(
    `${name}: the connection to ${host} failed in attempt ${attempts} (${reason}).${warning(call)}`,
    factsOf(call),
    redactCause(cause, redactor),
  );
}

function warning({ outcome }: CallContext): string {
  return outcome === "unknown" ? ` ${mayHaveHappened}` : "";
}
