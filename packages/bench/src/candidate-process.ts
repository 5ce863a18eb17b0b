/**
 * One candidate in a process of its own, so that none warms or spoils what another runs on. It calls
 * for as long as it is told to, and says how long a call took.
 */
import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { isCandidateName, loadCandidate } from "./candidates.ts";
import { accessToken, nowhere, ordersAnswer, path, query } from "./exchange.ts";
import { isSlot, type Slot } from "./slot.ts";
import { stubbedFetch } from "./stub.ts";

/** Calls between two turns of the event loop. */
const turn = 20;

const [name, server] = process.argv.slice(2);
if (!isCandidateName(name)) throw new Error(`There is no candidate ${name}.`);

const sent: Request[] = [];
let answer: typeof fetch = (input, init) => {
  sent.push(new Request(input, init));
  return stubbedFetch(input, init);
};
if (server === undefined) globalThis.fetch = (input, init) => answer(input, init);

const { candidate } = await loadCandidate(name);
const call = candidate(server ?? nowhere);

const data = await call();
if (!isDeepStrictEqual(data, JSON.parse(ordersAnswer.text))) {
  throw new Error(`${name} does not hand out what was answered.`);
}
// Over the network the server sees to that.
if (server === undefined) checkRequest(sent.at(-1));
answer = stubbedFetch;

process.on("message", async (slot: unknown) => {
  if (!isSlot(slot)) throw new Error("The message is no slot.");
  process.send?.(await run(slot));
});
process.send?.("ready");

async function run({ milliseconds, concurrency }: Slot): Promise<number> {
  const started = performance.now();
  const ends = started + milliseconds;
  let calls = 0;
  const worker = async () => {
    while (performance.now() < ends) {
      for (let i = 0; i < turn; i += 1) await call();
      calls += turn;
      // A stubbed answer needs no turn of the event loop. Timers and finalizers do, and what a call
      // leaves to them is part of what it costs.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return ((performance.now() - started) * 1000) / calls;
}

function checkRequest(request: Request | undefined): void {
  const url = `${nowhere}${path}?limit=${query.limit}&page=${query.page}`;
  if (request?.url !== url || request.headers.get("authorization") !== `Bearer ${accessToken}`) {
    throw new Error(`${name} sends another request than the others: ${request?.url}`);
  }
}
