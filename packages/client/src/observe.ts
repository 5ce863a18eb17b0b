import { recordExchange } from "./exchange.ts";
import type { ClientOptions } from "./options.ts";
import type { Exchange, Sending } from "./sending.ts";

/** An attempt that is over. */
export interface Observation {
  /** With the credential that travels in it. */
  readonly url: string;
  readonly exchange: Exchange | undefined;
  readonly failure: unknown;
  /** In milliseconds since the epoch, and from there. */
  readonly startedAt: number;
  readonly duration: number;
}

/** Says a word about an attempt to whoever listens. */
export function observe(
  { logger, onExchange }: ClientOptions,
  { name, contract, operation, attempts, request, authorization, secrets }: Sending,
  { url, exchange, failure, startedAt, duration }: Observation,
): void {
  const response = exchange?.response;
  const line = `${name} attempt ${attempts}: ${response?.status ?? nameOf(failure)} in ${duration} ms`;
  tell(() => (response?.ok ? logger?.info(line) : logger?.warn(line)));
  if (onExchange === undefined) return;
  const record = {
    vendor: contract.vendor,
    operationId: operation.id,
    number: attempts,
    request,
    authorization,
    secrets,
    url,
    sent: request.body === undefined ? undefined : textOf(request.body),
    response,
    received: exchange === undefined ? "" : textOf(exchange.body),
    startedAt,
    duration,
    error: failure,
  };
  tell(() => onExchange(recordExchange(record)));
}

/** What a listener throws is its own matter: the vendor may have done what was asked. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch {}
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "aborted";
}

function textOf(body: string | AllowSharedBufferSource): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
