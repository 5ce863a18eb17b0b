/** Several processes behind one address: nobody can tell which one answered. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { listen } from "./listen.ts";
import { type Mock, startMock } from "./mock.ts";

type Process = ChildProcessByStdio<null, Readable, null>;

const command = fileURLToPath(new URL("./jumun-mock.ts", import.meta.url));
const vendors = ["crema", "playauto"];
let child: Process;
let mock: Mock;
const balancer = createServer();
let address: string;
/** Which process answered, request by request. */
const turns: number[] = [];

/** Another process, and the mock of this process. */
beforeAll(async () => {
  const args = [command, ...vendors, "--port", "0", "--quiet", "--seed", "7"];
  child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  mock = await startMock({ vendors, port: 0, seed: 7 });
  const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  const origins = [new URL(String(value).split(/\s+/)[1] ?? "").origin, mock.url()];
  balancer.on("request", (received, response) => {
    const turn = turns.length % origins.length;
    turns.push(turn);
    const { method, headers, url } = received;
    const forwarded = request(`${origins[turn]}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
      answer.pipe(response);
    });
    received.pipe(forwarded);
  });
  address = await listen(balancer, 0, "127.0.0.1");
});

afterAll(async () => {
  balancer.close();
  balancer.closeAllConnections();
  await mock.close();
  child.kill();
  await once(child, "close");
});

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Everything that comes over the wire but the time of day. */
async function send(
  { method = "GET", path, headers = {}, body }: Sent,
  origin = address,
): Promise<string> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${origin}${path}`, { method, headers }, resolve).on("error", reject).end(body);
  });
  const { date: _date, ...others } = answer.headersDistinct;
  const bytes = await buffer(answer);
  return [answer.statusCode, JSON.stringify(others), bytes.toString("latin1")].join("\n");
}

const bearer = { authorization: "Bearer made-up" };
const json = { "content-type": "application/json" };
const orders = "/crema/v1/unpaid_orders";
const setInvoice = {
  method: "PUT",
  path: "/playauto/api/order/setInvoice",
  headers: { ...json, "x-api-key": "made-up", authorization: "Token made-up" },
  body: JSON.stringify({ orders: [{ bundle_no: "묶음-1", carr_no: "4", invoice_no: "1" }] }),
};
const order = JSON.stringify({
  order_code: "주문-1",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10_000,
});

const requests: Readonly<Record<string, Sent>> = {
  "a list": { path: `${orders}?limit=2&page=1`, headers: bearer },
  "one order, by the other half of a split": {
    path: `${orders}?order_code=주문-1`.replace("주문", encodeURIComponent("주문")),
    headers: bearer,
  },
  "an order to register": {
    method: "POST",
    path: orders,
    headers: { ...bearer, ...json },
    body: order,
  },
  "Korean invoices": setInvoice,
  "a made-up list": { path: orders, headers: { ...bearer, prefer: "dynamic=true" } },
  "a made-up answer to a body": {
    ...setInvoice,
    headers: { ...setInvoice.headers, prefer: "dynamic=true" },
  },
  "another documented answer": { path: orders, headers: { ...bearer, prefer: "code=401" } },
  "a request without credentials": { path: orders },
  "a body that breaks the contract": { ...setInvoice, body: '{"orders":1}' },
  "a body that is no JSON": { ...setInvoice, body: "{" },
  "a preference that cannot be met": { path: orders, headers: { ...bearer, prefer: "code=418" } },
  "a fault that is asked for": { path: orders, headers: { "x-jumun-fault": "html" } },
  "a path that is not there": { path: "/crema/v9/orders" },
  "a method that is not there": { method: "PUT", path: orders },
  "a vendor that is not there": { path: "/haneul/orders" },
};

test.each(Object.entries(requests))(
  "both processes respond to %s with the same bytes",
  async (_, sent) => {
    turns.length = 0;
    const answers = new Set<string>();
    for (const _process of [child, mock]) answers.add(await send(sent));
    expect(turns.toSorted()).toEqual([0, 1]);
    expect([...answers]).toHaveLength(1);
  },
);

test("earlier and concurrent requests do not change a response", async () => {
  const all = Object.values(requests);
  const alone: string[] = [];
  for (const sent of all) alone.push(await send(sent));
  const mixed = [...all, ...all.toReversed(), ...all];
  const together = await Promise.all(mixed.map((sent) => send(sent)));
  expect(together).toEqual([...alone, ...alone.toReversed(), ...alone]);
});

test("another seed changes the generated responses, and not the documented ones", async () => {
  const other = await startMock({ vendors, port: 0, seed: 8 });
  onTestFinished(() => other.close());
  const origin = other.url();
  const { "a list": list, "a made-up list": madeUp } = requests;
  if (list === undefined || madeUp === undefined) throw new Error("Nothing is sent.");
  expect(await send(list, origin)).toBe(await send(list));
  expect(await send(madeUp, origin)).not.toBe(await send(madeUp));
});
