/** A server in CREMA's place, in a separate process. It accepts nothing but the call. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { accessToken, ordersResponse, path, query, tokenResponse } from "./exchange.ts";

const url = `${path}?limit=${query.limit}&page=${query.page}`;

const server = createServer((request, response) => {
  const isToken = request.method === "POST";
  const isOrders = request.url === url && request.headers.authorization === `Bearer ${accessToken}`;
  request.resume();
  if (isToken || isOrders) {
    const { text, headers } = isToken ? tokenResponse : ordersResponse;
    response.writeHead(200, headers).end(text);
  } else {
    response.writeHead(400).end();
  }
});
// No client finds its connections closed when its turn comes.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
});
