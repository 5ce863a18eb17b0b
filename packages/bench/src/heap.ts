/** `node --expose-gc src/heap.ts`: what stays in memory after a million calls, and 100,000 aborted ones. */
import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { createCrema } from "@jumun/crema";
import { ordersResponse, query, tokenResponse } from "./exchange.ts";
import { printTable } from "./print-table.ts";

const isQuick = process.argv.includes("--quick");
const shared = new AbortController().signal;
const rows = [
  await growth("answered", isQuick ? 50_000 : 1_000_000, answered),
  await growth("aborted", isQuick ? 10_000 : 100_000, aborted),
];
const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const listeners = getEventListeners(shared, "abort").length;
printTable("Memory", ["calls", "growth of the heap"], rows);
console.log(`\n${timers} timers and ${listeners} listeners are left.`);

function client(isHanging: boolean) {
  return createCrema({
    appId: "made-up-app",
    secret: "made-up-secret",
    baseUrl: "http://127.0.0.1:9",
    fetch: async (_, { method, signal }) => {
      const { text, headers } = method === "POST" ? tokenResponse : ordersResponse;
      if (method === "POST" || !isHanging) return new Response(text, { headers: { ...headers } });
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    },
  });
}

async function answered(calls: number): Promise<void> {
  const crema = client(false);
  for (let call = 0; call < calls; call += 1) {
    await crema.listUnpaidOrders(query, { signal: shared });
  }
}

async function aborted(calls: number): Promise<void> {
  const crema = client(true);
  for (let call = 0; call < calls; call += 1) {
    const controller = new AbortController();
    const pending = crema.listUnpaidOrders(query, { signal: controller.signal });
    queueMicrotask(() => controller.abort(new Error("aborted")));
    await pending.catch(() => {});
  }
}

async function growth(
  name: string,
  calls: number,
  work: (calls: number) => Promise<void>,
): Promise<string[]> {
  await work(calls / 10);
  const before = await usedMemory();
  await work(calls);
  const bytes = (await usedMemory()) - before;
  return [`${calls.toLocaleString("en")} ${name}`, `${Math.round(bytes / 1_000)} kB`];
}

async function usedMemory(): Promise<number> {
  for (let round = 0; round < 10; round += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
