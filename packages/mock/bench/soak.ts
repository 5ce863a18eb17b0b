/** Load with every fault for minutes: the mock neither crashes, hangs nor grows. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import autocannon from "autocannon";
import { startMock } from "../src/mock.ts";

const json = { "content-type": "application/json" };
const crema = { ...json, authorization: "Bearer made-up" };
const playAuto = { ...json, authorization: "Token made-up", "x-api-key": "made-up" };
const invoices = '{"orders":[{"bundle_no":"1","carr_no":"4","invoice_no":"5"}],"overwrite":true}';
const order = `{"order_code":"1","bank_name":"국민은행","bank_account_no":"1-2","recipient_name":"홍길동","sender_name":"성춘향","unpaid_price_cents":1}`;
const calls = [
  { method: "POST", path: "/crema/v1/unpaid_orders", headers: crema, body: order },
  {
    method: "GET",
    path: "/crema/v1/unpaid_orders?limit=20",
    headers: { ...crema, prefer: "dynamic=true" },
  },
  { method: "DELETE", path: "/crema/v1/unpaid_orders?order_code=1", headers: crema },
  { method: "POST", path: "/crema/v1/unpaid_orders", headers: crema, body: '{"order_code":' },
  { method: "PUT", path: "/playauto/api/order/setInvoice", headers: playAuto, body: invoices },
] as const;

/** @throws Error if the mock crashes, hangs or grows */
export async function soak(minutes: number): Promise<void> {
  const child = fork(import.meta.filename);
  try {
    const [url] = await once(child, "message");
    const heap = async () => {
      child.send("heap");
      const [megabytes] = await once(child, "message");
      return Number(megabytes);
    };
    const load = (share: number) =>
      autocannon({
        url,
        connections: 8,
        timeout: 10,
        requests: [...calls],
        duration: minutes * 60 * share,
      });
    const first = await load(1 / 3);
    const before = await heap();
    const second = await load(2 / 3);
    const hung = first.timeouts + second.timeouts;
    const after = await heap();
    process.stdout.write(
      `Soak: ${first.requests.total + second.requests.total} requests, ${hung} hung, heap ${before.toFixed(1)} MB, then ${after.toFixed(1)} MB.\n`,
    );
    if (hung > 0 || after > before * 1.1) throw new Error("The mock hung or grew in the soak.");
  } finally {
    child.kill("SIGKILL");
  }
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const mock = await startMock({
    ...{ port: 0, seed: 7, stateful: true, faultRate: 0.2 },
    faults: [
      ...["unauthorized", "vendor-error", "rate-limited=0", "server-error=503", "delay=20"],
      ...[
        "reset-before",
        "reset-after",
        "cut",
        "drip=2",
        "wrong-content-type",
        "html",
        "broken-body",
      ],
    ] as const,
  });
  process.on("message", () => {
    if (typeof collect === "function") collect();
    process.send?.(process.memoryUsage().heapUsed / 1024 ** 2);
  });
  process.send(mock.url());
}
