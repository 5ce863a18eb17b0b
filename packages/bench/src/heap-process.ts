/**
 * Calls very often and says what stays in memory: after a tenth of the calls, half of them, and all.
 * The arguments: who calls, how it goes, and how often.
 */
import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { createCrema } from "@jumun/crema";
import { accessToken, nowhere, path, query } from "./exchange.ts";
import type { HeapReport } from "./heap-report.ts";
import { stubbedFetch } from "./stub.ts";

const warmUps = 100_000;

type Caller = (signal: AbortSignal) => Promise<unknown>;

const [who, how, often] = process.argv.slice(2);
const calls = Number(often);
const call = who === "jumun" ? jumun() : bare;

/** One signal for all calls that are answered: a listener left behind would be left behind here. */
const shared = new AbortController().signal;
let current = new AbortController();
let when: "before" | "waiting" | "reading" = "before";

globalThis.fetch = how === "aborted" ? abortedFetch : stubbedFetch;
const once = how === "aborted" ? abortedCall : () => call(shared);

// Until here the compiler's own memory grows too.
for (let done = 1; done <= warmUps; done += 1) await once(done);
const memory: number[] = [];
for (let done = 1; done <= calls; done += 1) {
  await once(done);
  if ([calls / 10, calls / 2, calls].includes(done)) memory.push(await measureMemory());
}
const report: HeapReport = {
  memory,
  timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
  listeners: getEventListeners(shared, "abort").length,
};
process.send?.(report);

function jumun(): Caller {
  const crema = createCrema({ appId: "made-up-app", secret: "made-up-secret", baseUrl: nowhere });
  return async (signal) => await crema.listUnpaidOrders(query, { signal });
}

async function bare(signal: AbortSignal): Promise<unknown> {
  const { limit, page } = query;
  const search = new URLSearchParams({ limit: String(limit), page: String(page) });
  const headers = { accept: "application/json", authorization: `Bearer ${accessToken}` };
  const response = await fetch(`${nowhere}${path}?${search}`, { headers, signal });
  return response.json();
}

/** A call that its caller gives up: before it is sent, waiting for the answer, or reading it. */
async function abortedCall(number: number): Promise<void> {
  current = new AbortController();
  when = number % 3 === 0 ? "before" : number % 3 === 1 ? "waiting" : "reading";
  const reason = new Error("주문 조회를 그만둡니다.");
  if (when === "before") current.abort(reason);
  const failure = await call(current.signal).then(
    () => new Error("The call was answered, though it was aborted."),
    (error: unknown) => error,
  );
  if (failure !== current.signal.reason) throw failure;
}

/** Behaves to a signal as the platform's `fetch` does. */
function abortedFetch(_input: string | URL | Request, init?: RequestInit): Promise<Response> {
  if (init?.method === "POST") return stubbedFetch(_input, init);
  const signal = init?.signal;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const giveUp = () => current.abort(new Error("주문 조회를 그만둡니다."));
  if (when === "reading") {
    const body = new ReadableStream(
      {
        start(controller) {
          signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
        },
        pull: giveUp,
      },
      { highWaterMark: 0 },
    );
    return Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } }));
  }
  queueMicrotask(giveUp);
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Bytes that are still held once everything has had the time to be let go. */
async function measureMemory(): Promise<number> {
  for (let i = 0; i < 10; i += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
