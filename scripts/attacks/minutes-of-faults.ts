import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCrema, isJumunError } from "@jumun/crema";
import { type Fault, startMock } from "@jumun/mock";
import type { Attack } from "./attack.ts";

/** The growth of the heap that is taken for a leak, in MB. */
const maxGrowth = 20;
const faults: readonly Fault[] = [
  ...(["delay=20", "rate-limited=0", "server-error=503", "reset-before", "reset-after"] as const),
  ...(["cut", "drip=2", "wrong-content-type", "html", "broken-body"] as const),
];

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

/** Calls a mock with every fault, and measures the memory that client and mock use together. */
export async function endureFaults(minutes: number): Promise<Attack> {
  await using mock = await startMock({ port: 0, seed: 7, stateful: true, faults, faultRate: 0.2 });
  const baseUrl = mock.url("crema");
  const crema = createCrema({ accessToken: "made-up", baseUrl, retries: 1, deadline: 5000 });
  const start = performance.now();
  const end = minutes * 60_000;
  let calls = 0;
  let unknown = 0;

  async function call(until: number): Promise<void> {
    while (performance.now() - start < until) {
      calls += 1;
      try {
        if (calls % 2 === 0) await crema.listUnpaidOrders({ limit: 100 });
        else await crema.updateUnpaidOrder({ order_code: "attack", bank_name: "국민은행" });
      } catch (error) {
        if (!isJumunError(error)) unknown += 1;
      }
    }
  }

  const run = (until: number) => Promise.all(Array.from({ length: 20 }, () => call(until)));
  await run(end / 4);
  const before = heap();
  await run(end);
  const after = heap();
  return {
    name: `${minutes} min of every fault, 20 calls at a time`,
    result: `${calls} calls, ${unknown} errors of another class; heap ${before.toFixed(0)} → ${after.toFixed(0)} MB`,
    isHarmless: after - before < maxGrowth && unknown === 0,
  };
}

/** In MB, after garbage collection. */
function heap(): number {
  if (typeof collectGarbage === "function") collectGarbage();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
