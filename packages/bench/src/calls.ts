/** `node src/calls.ts`: the time of a call, with a stubbed `fetch` and over loopback, beside bare `fetch`. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { measure } from "mitata";
import { candidates } from "./candidates.ts";
import { ordersResponse, tokenResponse } from "./exchange.ts";
import { printTable } from "./print-table.ts";

const platformFetch = globalThis.fetch;

await compare("http://127.0.0.1:9", "Time per call, fetch stubbed", 1, stubbedFetch);

const server = fork(fileURLToPath(new URL("./server.ts", import.meta.url)));
const [url] = await once(server, "message");
await compare(String(url), "Time per call over loopback, one after the other", 1, platformFetch);
await compare(String(url), "Time per call over loopback, 50 at once", 50, platformFetch);
server.kill();
process.exit();

async function compare(
  baseUrl: string,
  title: string,
  concurrency: number,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  globalThis.fetch = fetch;
  const rows: [name: string, microseconds: number][] = [];
  for (const [name, call] of Object.entries(await candidates(baseUrl))) {
    await call();
    const calls = () => Promise.all(Array.from({ length: concurrency }, call));
    const { p50 } = await measure(concurrency === 1 ? call : calls, { min_cpu_time: 1_000e6 });
    rows.push([name, p50 / concurrency / 1_000]);
  }
  const bare = rows[0]?.[1] ?? Number.NaN;
  printTable(
    title,
    ["client", "µs per call", "× bare fetch"],
    rows.map(([name, time]) => [name, time.toFixed(1), (time / bare).toFixed(2)]),
  );
}

function stubbedFetch(_: unknown, init?: RequestInit): Promise<Response> {
  const { text, headers } = init?.method === "POST" ? tokenResponse : ordersResponse;
  return Promise.resolve(new Response(text, { status: 200, headers: { ...headers } }));
}
