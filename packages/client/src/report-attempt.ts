import { withQuery } from "./authorize.ts";
import type { CallContext } from "./call-context.ts";
import { type Attempt, recordExchange } from "./exchange.ts";
import { requestIdOf } from "./read-response.ts";
import { createRedactor } from "./redact.ts";

/**
 * Reports an attempt to `logger` and `onExchange`.
 * @param next what the call does next: `waits 250 ms before attempt 2`
 */
export function reportAttempt(call: CallContext, attempt: Attempt, next?: string): void {
  const { logger, onExchange } = call.options;
  if (logger !== undefined) {
    const isOk = attempt.received?.response.ok === true;
    listen(() => {
      const line = logLine(call, attempt, next);
      if (isOk) logger.info(line);
      else logger.warn(line);
    });
  }
  if (onExchange !== undefined) listen(() => onExchange(recordExchange(call, attempt)));
}

function logLine(
  { name, attempts, secrets }: CallContext,
  attempt: Attempt,
  next?: string,
): string {
  const { request, authorization, received, error, duration } = attempt;
  const redactor = createRedactor(secrets);
  const url = redactor.text(withQuery(request.url, authorization.query));
  const id = received && requestIdOf(received.response);
  return [
    `${name} attempt ${attempts}: ${request.method} ${url}`,
    ` → ${received?.response.status ?? errorName(error)} in ${Math.round(duration)} ms`,
    // A header can contain control characters that a terminal obeys.
    id === undefined ? "" : ` (request id ${redactor.text(id).replace(/[^ -~]/g, "?")})`,
    next === undefined ? "" : `; ${next}`,
  ].join("");
}

/** A listener's error must not fail a call that the vendor may have carried out. */
function listen(listener: () => void): void {
  try {
    listener();
  } catch {}
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : "aborted";
}
