/** Measures the mock server beside the stock tools, in turns, and fails if a promise is broken. */
import { cpus, loadavg } from "node:os";
import autocannon from "autocannon";
import { Command, InvalidArgumentError } from "commander";
import { markdownTable } from "markdown-table";
import { type Candidate, jumunAll, jumunOne, prism, scalar, start } from "./candidates.ts";

const headers = { authorization: "Bearer made-up", "content-type": "application/json" };
const order = {
  ...{ order_code: "order-391837", bank_name: "국민은행", bank_account_no: "123-1234-123" },
  ...{ recipient_name: "홍길동", sender_name: "크리마", unpaid_price_cents: 10_000 },
};
/** Valid calls, one with each method. */
const calls = [
  { method: "POST", path: "", body: JSON.stringify(order) },
  { method: "GET", path: "?limit=50&page=1" },
  { method: "PATCH", path: "?order_code=order-391837", body: '{"bank_name":"하나은행"}' },
  { method: "DELETE", path: "?order_code=order-391837" },
] as const;

interface Figures {
  readonly requests: number;
  readonly ready: number;
  readonly memory: number;
}

async function measure(candidate: Candidate, seconds: number): Promise<Figures> {
  await using running = await start(candidate);
  const { pathname, origin } = new URL(`${running.url}/v1/unpaid_orders`);
  const load = {
    url: origin,
    connections: 8,
    requests: calls.map((call) => ({ ...call, path: pathname + call.path, headers })),
  };
  await autocannon({ ...load, duration: 2 });
  const { errors, non2xx, requests, duration } = await autocannon({ ...load, duration: seconds });
  if (errors + non2xx > 0) {
    throw new Error(`${candidate.name} failed ${errors} calls and rejected ${non2xx}.`);
  }
  const memory = await running.memory();
  return { requests: requests.total / duration, ready: running.readyAfter, memory };
}

async function run(options: { rounds: number; seconds: number }): Promise<void> {
  const load = loadavg()[0]?.toFixed(1);
  print(`${cpus().length} × ${cpus()[0]?.model}, load ${load}, Node ${process.version}\n`);
  const candidates = [jumunOne, jumunAll, prism, scalar];
  const measured = new Map<Candidate, Figures[]>(candidates.map((each) => [each, []]));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [candidate, all] of measured) all.push(await measure(candidate, options.seconds));
  }
  const of = (candidate: Candidate, figure: keyof Figures) =>
    median((measured.get(candidate) ?? []).map((figures) => figures[figure]));
  const rows = candidates.map((each) => [
    each.name,
    ...(["requests", "ready", "memory"] as const).map((figure) => of(each, figure).toFixed(0)),
  ]);
  const head = ["", "requests/s", "ready after, ms", "memory, MB"];
  print(`${markdownTable([head, ...rows], { align: ["l", "r", "r", "r"] })}\n`);
  hold(
    "Requests per second beside prism mock",
    of(jumunOne, "requests") / of(prism, "requests"),
    2.5,
  );
  hold("Requests per second beside Scalar's", of(jumunOne, "requests") / of(scalar, "requests"), 1);
  hold(
    "Start of all vendors beside prism mock of one",
    of(prism, "ready") / of(jumunAll, "ready"),
    1,
  );
  hold(
    "Memory of all vendors beside prism mock of one",
    of(prism, "memory") / of(jumunAll, "memory"),
    1.5,
  );
}

/** Prints how many times better a figure is, and fails if it is below the promised factor. */
function hold(figure: string, factor: number, promised: number): void {
  print(`${figure}: ${factor.toFixed(2)} times better (promised: ${promised}).`);
  if (!(factor >= promised)) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function atLeast(min: number): (text: string) => number {
  return (text) => {
    if (text.trim() !== "" && Number(text) >= min) return Number(text);
    throw new InvalidArgumentError(`Give a number from ${min}.`);
  };
}

await new Command("bench")
  .description("Measure the mock server beside prism mock and @scalar/mock-server.")
  .option("--rounds <number>", "how often each is started and put under load", atLeast(1), 5)
  .option("--seconds <number>", "how long a round of load takes", atLeast(1), 5)
  .action(run)
  .parseAsync();
