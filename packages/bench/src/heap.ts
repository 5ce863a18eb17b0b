/** `node --expose-gc src/heap.ts`: the memory that a million calls and 100,000 aborted calls leave behind. */
import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { createCrema } from "@jumun/crema";
import { query, responseTo } from "./exchange.ts";
import { printTable } from "./print-table.ts";

const shared = new AbortController().signal;
const crema = createCrema({
  appId: "made-up-app",
  secret: "made-up-secret",
  baseUrl: "http://127.0.0.1:9",
  fetch: async (_, { method }) => {
    const { text, headers } = responseTo(method);
    return new Response(text, { headers });
  },
});
const hanging = crema.withOptions({
  fetch: (_, { signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
});

async function completed(): Promise<void> {
  await crema.listUnpaidOrders(query, { signal: shared });
}

async function aborted(): Promise<void> {
  const controller = new AbortController();
  const call = hanging.listUnpaidOrders(query, { signal: controller.signal });
  queueMicrotask(() => controller.abort(new Error("aborted")));
  await call.catch(() => {});
}

const rows = [
  await growth("completed", 1_000_000, completed),
  await growth("aborted", 100_000, aborted),
];
const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const listeners = getEventListeners(shared, "abort").length;
printTable("Memory", ["calls", "growth of the heap"], rows);
console.log(`\n${timers} timers and ${listeners} listeners are left.`);

async function growth(name: string, calls: number, call: () => Promise<void>): Promise<string[]> {
  for (let done = 0; done < calls / 10; done += 1) await call();
  const before = await usedMemory();
  for (let done = 0; done < calls; done += 1) await call();
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
