import { subscribe } from "node:diagnostics_channel";
import { headersOf, type WireExchange } from "./wire-exchange.ts";

/** More is a file or a measurement, and shows nothing of a contract that less would not. */
const longest = 1_000_000;

interface Underway {
  readonly request: TappedRequest;
  status: number;
  responseHeaders: Record<string, string>;
  length: number;
  readonly sent: Uint8Array[];
  readonly received: Uint8Array[];
}

interface TappedRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly string[] | string;
}

interface Message {
  readonly request: TappedRequest;
  readonly chunk?: Uint8Array | string;
  readonly response?: { readonly statusCode: number; readonly headers: readonly Uint8Array[] };
}

interface Listener {
  /** Asked as each exchange begins. */
  isWanted(): boolean;
  take(exchange: WireExchange): void;
}

/**
 * Listens to what every fetch of this process really sends and receives. Nothing is put around fetch:
 * who holds it since before, and what a fetch of a test's own makes up, makes no difference. An
 * exchange that did not come to its end is none.
 */
export function tapWire({ isWanted, take }: Listener): void {
  const underway = new WeakMap<TappedRequest, Underway>();
  const on = (event: string, react: (message: Message, exchange: Underway) => void) => {
    subscribe(`undici:request:${event}`, (told) => {
      const message = told as Message;
      const exchange = underway.get(message.request);
      if (exchange !== undefined) react(message, exchange);
    });
  };
  subscribe("undici:request:create", (told) => {
    const { request } = told as Message;
    if (!isWanted()) return;
    const empty = { status: 0, responseHeaders: {}, length: 0, sent: [], received: [] };
    underway.set(request, { request, ...empty });
  });
  on("bodyChunkSent", ({ chunk }, exchange) => keep(exchange, exchange.sent, chunk));
  on("bodyChunkReceived", ({ chunk }, exchange) => keep(exchange, exchange.received, chunk));
  on("headers", ({ response }, exchange) => {
    exchange.status = response?.statusCode ?? 0;
    exchange.responseHeaders = headersOf(response?.headers ?? []);
  });
  on("trailers", ({ request }, exchange) => {
    underway.delete(request);
    if (exchange.length <= longest) take(finished(exchange));
  });

  function keep(exchange: Underway, list: Uint8Array[], chunk: Uint8Array | string = ""): void {
    const bytes = Buffer.from(chunk);
    exchange.length += bytes.length;
    if (exchange.length > longest) underway.delete(exchange.request);
    else list.push(bytes);
  }
}

function finished({ request, status, responseHeaders, sent, received }: Underway): WireExchange {
  const { origin, path, method, headers } = request;
  const list = typeof headers === "string" ? headers.split(/: |\r\n/) : headers;
  return {
    method,
    url: `${origin}${path}`,
    requestHeaders: headersOf(list),
    requestBody: Buffer.concat(sent).toString("utf8"),
    status,
    responseHeaders,
    responseBody: Buffer.concat(received).toString("utf8"),
  };
}
