/** A real server in CREMA's place, in a process of its own: it answers nobody who asks otherwise. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { accessToken, ordersAnswer, path, query, tokenAnswer } from "./exchange.ts";

const url = `${path}?limit=${query.limit}&page=${query.page}`;

const server = createServer((request, response) => {
  const isToken = request.method === "POST";
  const isOrders = request.url === url && request.headers.authorization === `Bearer ${accessToken}`;
  request.resume();
  if (isToken || isOrders) {
    const { text, headers } = isToken ? tokenAnswer : ordersAnswer;
    response.writeHead(200, headers).end(text);
  } else {
    response.writeHead(400).end();
  }
});
// Longer than anybody waits for its turn: no slot begins with new connections.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
});
