import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCrema, isJumunError } from "@jumun/crema";
import { MockProcess } from "./mock-process.ts";
import type { TestedPromise } from "./promise.ts";

/** In MB: what may be added after the first quarter of the time. */
const growth = 20;

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Calls a mock with every fault on, and compares the memory of both sides. */
export async function minutesOfFaults(minutes: number): Promise<TestedPromise> {
  await using mock = await MockProcess.start();
  const crema = createCrema({
    accessToken: "made-up",
    baseUrl: `${mock.origin}/crema`,
    retries: 1,
    deadline: 5000,
  });
  const start = performance.now();
  const length = minutes * 60_000;
  const elapsed = () => performance.now() - start;
  let calls = 0;
  let unknown = 0;

  async function call(until: number): Promise<void> {
    while (elapsed() < until) {
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
  await run(length / 4);
  const before = { mock: await mock.heap(), client: heap() };
  await run(length);
  const after = { mock: await mock.heap(), client: heap() };
  const alive = await mock.isAlive();
  const isFlat = after.mock - before.mock < growth && after.client - before.client < growth;
  return {
    attack: `${minutes} min of every fault, 20 calls at a time`,
    result: `${calls} calls, ${unknown} errors of another class; heap of the mock ${span(before.mock, after.mock)}, of the client ${span(before.client, after.client)}`,
    isKept: alive && isFlat && unknown === 0,
  };
}

function heap(): number {
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

function span(before: number, after: number): string {
  return `${before.toFixed(0)} → ${after.toFixed(0)} MB`;
}
