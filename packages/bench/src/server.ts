/** A server in a separate process, in place of CREMA. Requests other than the call get a 400. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { accessToken, path, query, responseTo } from "./exchange.ts";

const url = `${path}?limit=${query.limit}&page=${query.page}`;

const server = createServer((request, response) => {
  const { method, headers } = request;
  const isCall = request.url === url && headers.authorization === `Bearer ${accessToken}`;
  request.resume();
  const { text, headers: sent } = responseTo(method);
  if (method === "POST" || isCall) response.writeHead(200, sent).end(text);
  else response.writeHead(400).end();
});
// Connections stay open while other clients are measured.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
});
