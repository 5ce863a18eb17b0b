/** `node src/calls.ts`: the time of a call, with a stubbed `fetch` and over loopback, beside bare `fetch`. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { measure } from "mitata";
import { candidates } from "./candidates.ts";
import { responseTo } from "./exchange.ts";
import { printTable } from "./print-table.ts";

const rounds = 5;
const platformFetch = globalThis.fetch;

globalThis.fetch = async (_, init) => {
  const { text, headers } = responseTo(init?.method);
  return new Response(text, { headers });
};
await compare("http://127.0.0.1:9", "Time per call, fetch stubbed", 1);

globalThis.fetch = platformFetch;
const server = fork(fileURLToPath(new URL("./server.ts", import.meta.url)));
const [url] = await once(server, "message");
await compare(String(url), "Time per call over loopback, sequential", 1);
await compare(String(url), "Time per call over loopback, 50 concurrent", 50);
server.kill();
process.exit();

async function compare(baseUrl: string, title: string, concurrency: number): Promise<void> {
  const calls = Object.entries(await candidates(baseUrl));
  for (const [, call] of calls) await call();
  const times = new Map<string, number>();
  // In turns, so that no client has a quieter part of the run. The best round counts.
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of calls) {
      const many = () => Promise.all(Array.from({ length: concurrency }, call));
      const { p50 } = await measure(concurrency === 1 ? call : many, { min_cpu_time: 300e6 });
      const microseconds = p50 / concurrency / 1_000;
      times.set(name, Math.min(times.get(name) ?? microseconds, microseconds));
    }
  }
  const bare = times.get("bare fetch") ?? Number.NaN;
  const rows = [...times].map(([name, time]) => [name, time.toFixed(1), (time / bare).toFixed(2)]);
  printTable(title, ["client", "µs per call", "× bare fetch"], rows);
}
