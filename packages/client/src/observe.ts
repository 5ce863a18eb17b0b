import type { attempted } from "./attempt.ts";
import { recordExchange } from "./exchange.ts";
import { withQuery } from "./query-credential.ts";
import type { asText } from "./response-body.ts";
import type { Exchange } from "./sending.ts";

/**
 * Makes attempts, and says a word about each to whoever listens. What it shares with the rest is handed
 * over: imported here too, each would be a file of its own in a browser's bundle.
 */
export function observed(attempt: typeof attempted, textOf: typeof asText): typeof attempted {
  return async (sending, authorization) => {
    const startedAt = sending.clock.now();
    let exchange: Exchange | undefined;
    let error: unknown;
    try {
      exchange = await attempt(sending, authorization);
      return exchange;
    } catch (failure) {
      error = failure;
      throw failure;
    } finally {
      const { name, contract, operation, attempts, request, secrets } = sending;
      const { logger, onExchange } = sending.options;
      const duration = sending.clock.now() - startedAt;
      const response = exchange?.response;
      const line = `${name} attempt ${attempts}: ${response?.status ?? nameOf(error)} in ${duration} ms`;
      tell(() => (response?.ok ? logger?.info(line) : logger?.warn(line)));
      const { url, body } = request;
      tell(() =>
        onExchange?.(
          recordExchange({
            vendor: contract.vendor,
            operationId: operation.id,
            number: attempts,
            request,
            authorization,
            secrets,
            url: withQuery(url, authorization.query ?? ""),
            sent: typeof body === "object" ? textOf([body]) : body,
            response,
            received: textOf(exchange?.body ?? []),
            startedAt,
            duration,
            error,
          }),
        ),
      );
    }
  };
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
