import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";

/** Headers that concern one connection only. */
const hopByHop = [
  "connection",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** The headers of a request that the upstream receives. */
export function requestHeaders(incoming: IncomingMessage): OutgoingHttpHeaders {
  const { host: _, expect: __, ...headers } = endToEndHeaders(incoming);
  // Node does not expect a GET to have a body.
  const isChunked = incoming.headers["transfer-encoding"] !== undefined;
  return { ...headers, ...(isChunked && { "transfer-encoding": "chunked" }) };
}

/** The headers of a message without those of the connection. A repeated header stays repeated. */
export function endToEndHeaders(message: IncomingMessage): NodeJS.Dict<string[]> {
  const named = (message.headers.connection ?? "").toLowerCase().split(/\s*,\s*/);
  const dropped = new Set([...hopByHop, ...named]);
  return Object.fromEntries(
    Object.entries(message.headersDistinct).filter(([name]) => !dropped.has(name)),
  );
}
