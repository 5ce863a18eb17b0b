import type { Line } from "@jumun/bench/line";
import { median, ratioOf } from "@jumun/bench/statistics";
import { requestsOf, requestsPerSecond, sendEachOnce } from "./mock-load.ts";
import { startMockOf } from "./mock-process.ts";
import { type Repository, runIn } from "./repository.ts";
import { roundsText, secondsOf, secondsText } from "./timing.ts";

const longestStart = 5;
const leastShare = 0.5;

/** One mock server of few vendors, and one of many. */
export async function mockServer(few: Repository, many: Repository, rounds: number): Promise<Line> {
  const repositories = [few, many];
  const measured = [];
  for (const repository of repositories) {
    await runIn(repository, "turbo", "run", "build", "contracts", "--filter=@jumun/mock");
    const requests = await requestsOf(repository);
    measured.push({
      repository,
      requests,
      ready: [] as number[],
      first: [] as number[],
      rates: [] as number[],
    });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { repository, requests, ready, first, rates } of measured) {
      await using mock = await startMockOf(repository);
      ready.push(mock.readyAfter);
      const seconds = await secondsOf(() => sendEachOnce(mock.origin, requests));
      first.push((1000 * seconds) / requests.length);
      rates.push(await requestsPerSecond(mock.origin, requests, 5));
    }
  }
  const [fewRates, manyRates] = measured.map(({ rates }) => rates);
  const share = ratioOf([manyRates ?? []], [fewRates ?? []]).median;
  const ready = median(measured.at(-1)?.ready ?? []);
  const operations = measured.at(-1)?.requests.length ?? 0;
  const what = `${many.vendors.length} vendors and ${operations.toLocaleString("en")} operations`;
  return {
    title: "The mock server",
    method: `\`jumun-mock\` in a process of its own serves all made-up vendors of a repository. Ready is its first answer, from the start of the process on. Then one good request of every operation of every vendor is sent, one after the other: the first call of an operation compiles what it needs. Then 8 connections send the same requests over and over for 5 s, each in its order. ${rounds} rounds, in turn.`,
    columns: [
      "vendors",
      "operations",
      "ready",
      "rounds, s",
      "first call, each",
      "requests/s",
      "rounds",
    ],
    rows: measured.map((one) => [
      String(one.repository.vendors.length),
      one.requests.length.toLocaleString("en"),
      secondsText(median(one.ready)),
      roundsText(one.ready),
      `${median(one.first).toFixed(1)} ms`,
      median(one.rates).toFixed(0),
      one.rates.map((rate) => rate.toFixed(0)).join(", "),
    ]),
    goals: [
      {
        figure: `The mock server of ${what} is ready after`,
        must: `at most ${longestStart} s`,
        measured: secondsText(ready),
        isReached: ready <= longestStart,
      },
      {
        figure: `Requests/s of the mock server of ${what}`,
        must: `at least ${leastShare} × those with ${few.vendors.length} vendors`,
        measured: `${share.toFixed(2)} ×`,
        isReached: share >= leastShare,
      },
    ],
  };
}
