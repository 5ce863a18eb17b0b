import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { endsInTime, malformedRequests } from "./fuzz.ts";

/** What a mock went through, and what was left of it. */
export interface Soak {
  readonly minutes: number;
  readonly requests: number;
  readonly malformed: number;
  /** Requests, malformed or not, that were neither answered nor ended within the patience. */
  readonly hung: number;
  readonly crashed: boolean;
  /** Memory in use after a garbage collection, in megabytes: at a third of the time, and at its end. */
  readonly heap: readonly [before: number, after: number];
}

/** How long anything may take, in milliseconds. */
const patience = 10_000;
const malformedCount = 10_000;
const workers = 8;

/** Mixed load with faults on, for so many minutes, and a fuzzer beside it. */
export async function soak(minutes: number, progress: (text: string) => void): Promise<Soak> {
  const child = fork(fileURLToPath(new URL("soak-process.ts", import.meta.url)));
  let crashed = false;
  child.once("exit", () => {
    crashed = true;
  });
  try {
    const { origin } = await message(child, "origin");
    const end = performance.now() + minutes * 60_000;
    const count = { requests: 0, hung: 0, malformed: 0 };
    const goesOn = () => performance.now() < end && !crashed;
    const agent = new Agent({ keepAlive: true, maxSockets: workers });
    const load = Array.from({ length: workers }, async (_, worker) => {
      for (let turn = 0; goesOn(); turn += 1) {
        const call = calls(worker, turn);
        if (!(await completes(agent, String(origin), call))) count.hung += 1;
        count.requests += 1;
      }
    });
    const fuzzing = (async () => {
      const port = Number(new URL(String(origin)).port);
      const pause = (minutes * 60_000 * 0.9) / malformedCount;
      const start = performance.now();
      for (const bytes of malformedRequests(malformedCount, 7)) {
        if (crashed) return;
        if (!(await endsInTime(port, bytes, patience))) count.hung += 1;
        count.malformed += 1;
        const early = start + count.malformed * pause - performance.now();
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / 3));
    const before = crashed ? 0 : Number((await ask(child)).heap);
    progress(`a third: ${count.requests} requests, ${before.toFixed(1)} MB`);
    await Promise.all([...load, fuzzing]);
    agent.destroy();
    const after = crashed ? 0 : Number((await ask(child)).heap);
    return { minutes, ...count, crashed, heap: [before, after] };
  } finally {
    child.removeAllListeners("exit");
    child.kill("SIGKILL");
  }
}

async function message(child: ChildProcess, name: string): Promise<Record<string, unknown>> {
  const [answer]: unknown[] = await once(child, "message");
  if (typeof answer === "object" && answer !== null && name in answer) {
    return Object.fromEntries(Object.entries(answer));
  }
  throw new Error(`The mock in the soak did not tell its ${name}.`);
}

function ask(child: ChildProcess): Promise<Record<string, unknown>> {
  const answer = message(child, "heap");
  child.send("memory");
  return answer;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Good and bad calls of every vendor in turn; what is created is deleted again. */
function calls(worker: number, turn: number): Call {
  const order_code = `주문-${worker}-${Math.floor(turn / 8) % 50}`;
  const crema = { authorization: "Bearer t", "content-type": "application/json" };
  const one = `/crema/v1/unpaid_orders?order_code=${encodeURIComponent(order_code)}`;
  const json = { "content-type": "application/json" };
  const order = {
    ...{ order_code, bank_name: "국민은행", bank_account_no: "1-2", recipient_name: "홍길동" },
    ...{ sender_name: "성춘향", unpaid_price_cents: 10_000 },
  };
  const all: readonly Call[] = [
    {
      method: "POST",
      path: "/crema/v1/unpaid_orders",
      headers: crema,
      body: JSON.stringify(order),
    },
    { method: "GET", path: "/crema/v1/unpaid_orders?limit=20&page=1", headers: crema },
    { method: "GET", path: one, headers: { ...crema, prefer: "dynamic=true" } },
    { method: "DELETE", path: one, headers: crema },
    {
      method: "PUT",
      path: "/playauto/api/order/setInvoice",
      headers: { ...json, "x-api-key": "k", authorization: "Token t" },
      body: JSON.stringify({
        orders: [{ bundle_no: String(turn % 500), carr_no: "4", invoice_no: String(turn) }],
        overwrite: true,
      }),
    },
    {
      method: "PATCH",
      path: `/vreview/api/v1/orders/${turn % 500}`,
      headers: { ...json, authorization: "Basic YTpi" },
      body: '{"recipient_name":"홍길동","recipient_cellphone":"010-0000-0000"}',
    },
    {
      method: "PATCH",
      path: `/ax-cloud/v1/channel/orders/tour/${turn % 500}`,
      headers: { ...json, authorization: "Token t" },
      body: '{"ax_status":"New","channel_status":"주문"}',
    },
    { method: "POST", path: "/crema/v1/unpaid_orders", headers: crema, body: '{"order_code":' },
  ];
  return all[turn % all.length] ?? { method: "GET", path: "/health", headers: {} };
}

/** Whether a call comes to an end, good or bad, within the patience. */
function completes(agent: Agent, origin: string, { method, path, headers, body }: Call) {
  return new Promise<boolean>((resolve) => {
    const call = request(`${origin}${path}`, { agent, method, headers }, (response) => {
      response.resume();
      response.on("close", () => done(true));
      response.on("error", () => {});
    });
    const timer = setTimeout(() => {
      call.destroy();
      done(false);
    }, patience);
    function done(isInTime: boolean): void {
      clearTimeout(timer);
      resolve(isInTime);
    }
    call.on("error", () => done(true));
    call.end(body);
  });
}
