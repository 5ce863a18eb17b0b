import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WireExchange } from "./wire-exchange.ts";
import { tapWire } from "./wire-tap.ts";

const fetchFromBefore = fetch;
const taken: WireExchange[] = [];
const server = createServer(async (request, response) => {
  for await (const _ of request);
  if (request.url === "/broken") {
    response.writeHead(200, { "content-length": "10" }).write("{");
    response.destroy();
    return;
  }
  response.writeHead(201, { "X-Left": "3" });
  response.write('{"상품":');
  response.end('"사과"}');
});
let address: string;

beforeAll(async () => {
  tapWire({ isWanted: () => true, take: (exchange) => taken.push(exchange) });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("an exchange is taken as it went over the wire, whoever holds fetch", async () => {
  const init = { method: "POST", headers: { "X-Key": "k" }, body: '{"주문":1}' };
  const response = await fetchFromBefore(`${address}/orders?a=1`, init);
  expect(await response.json()).toEqual({ 상품: "사과" });

  expect(taken).toMatchObject([
    {
      method: "POST",
      url: `${address}/orders?a=1`,
      requestHeaders: { "x-key": "k" },
      requestBody: '{"주문":1}',
      status: 201,
      responseHeaders: { "x-left": "3" },
      responseBody: '{"상품":"사과"}',
    },
  ]);
});

test("an exchange that breaks off is none", async () => {
  const before = taken.length;
  await expect(fetch(`${address}/broken`).then((response) => response.text())).rejects.toThrow();
  await setTimeout(0);
  expect(taken).toHaveLength(before);
});
