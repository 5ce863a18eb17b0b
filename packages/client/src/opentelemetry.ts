import { type Attributes, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { isJumunError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";

export interface TraceOptions {
  /** Default: the tracer `@jumun/client` of the registered provider. */
  readonly tracer?: Tracer | undefined;
}

/**
 * Creates a CLIENT span for each attempt, as a child of the active span. Its name is the operation, such as
 * `crema.listUnpaidOrders`. Its attributes follow OpenTelemetry's conventions for HTTP clients, with
 * `jumun.vendor` and `jumun.operation`; credentials are redacted. Needs the package `@opentelemetry/api`.
 *
 * Spans are created after the attempt, so the vendor receives no `traceparent`.
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
    if (error !== undefined || response === undefined) {
      // The message of an error that is not ours can contain anything.
      const message = isJumunError(error) ? { message: error.message } : {};
      span.setStatus({ code: SpanStatusCode.ERROR, ...message });
    } else if (response.status >= 400) {
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end(startedAt + duration);
  };
}

function attributesOf(exchange: RecordedExchange): Attributes {
  const { vendor, operationId, attempt, request, response } = exchange;
  const { url } = request;
  const { protocol, hostname, port } = new URL(URL.canParse(url) ? url : "http://unknown");
  return {
    "http.request.method": request.method,
    "url.full": url,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "http.response.status_code": response?.status,
    "http.request.resend_count": attempt > 1 ? attempt - 1 : undefined,
    "error.type": errorType(exchange),
    "jumun.vendor": vendor,
    "jumun.operation": operationId,
  };
}

function errorType({ response, error }: RecordedExchange): string | undefined {
  if (response !== undefined && error === undefined) {
    return response.status < 400 ? undefined : String(response.status);
  }
  return error instanceof Error ? error.name : "_OTHER";
}
