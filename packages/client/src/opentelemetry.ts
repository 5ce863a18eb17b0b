import { type Attributes, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { ContractError, isJumunError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";

export interface TraceOptions {
  /** Makes the spans. Default: that of the registered provider, named `@jumun/client`. */
  readonly tracer?: Tracer | undefined;
}

/**
 * Makes a span of each attempt, under the span that is active where the call was made: named by the
 * operation, such as `crema.listUnpaidOrders`, of the kind CLIENT, with the attributes of
 * OpenTelemetry's conventions for HTTP clients and `jumun.vendor`, `jumun.operation`. Credentials
 * are in none of them. Needs the package `@opentelemetry/api`.
 *
 * The span is made when the attempt is over, with the times of the attempt; so no `traceparent` is
 * sent to the vendor.
 * @example
 * const crema = createCrema({ appId, secret, onExchange: traceExchanges() });
 * @example
 * const spans = traceExchanges();
 * const onExchange = (exchange) => {
 *   spans(exchange);
 *   recorder.onExchange(exchange);
 * };
 */
export function traceExchanges(options: TraceOptions = {}): (exchange: RecordedExchange) => void {
  const { tracer = trace.getTracer("@jumun/client") } = options;
  return (exchange) => {
    const { vendor, operationId, startedAt, duration, response, error } = exchange;
    const span = tracer.startSpan(`${vendor}.${operationId}`, {
      kind: SpanKind.CLIENT,
      startTime: startedAt,
      attributes: attributesOf(exchange),
    });
    if (response === undefined) {
      // Another error's message may say anything.
      const message = isJumunError(error) ? { message: error.message } : {};
      span.setStatus({ code: SpanStatusCode.ERROR, ...message });
    } else if (response.status >= 400) {
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end(startedAt + duration);
  };
}

function attributesOf(exchange: RecordedExchange): Attributes {
  const { vendor, operationId, attempt, request, response, error } = exchange;
  const { url } = request;
  const { protocol, hostname, port } = new URL(URL.canParse(url) ? url : "http://unknown");
  const status = response?.status ?? (error instanceof ContractError ? error.status : undefined);
  return {
    "http.request.method": request.method,
    "url.full": url,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "http.response.status_code": status,
    "http.request.resend_count": attempt > 1 ? attempt - 1 : undefined,
    "error.type": errorType(exchange),
    "jumun.vendor": vendor,
    "jumun.operation": operationId,
  };
}

/** A status that is an error, else the name of what was thrown. */
function errorType({ response, error }: RecordedExchange): string | undefined {
  if (response !== undefined) return response.status < 400 ? undefined : String(response.status);
  return error instanceof Error ? error.name : "_OTHER";
}
