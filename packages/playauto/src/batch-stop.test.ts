/** When it is hopeless to send further batches, the remaining rows are reported as unsent. */
import type { ServerResponse } from "node:http";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import type { BatchOptions } from "./invoice-options.ts";
import {
  apiKey,
  collected,
  entered,
  invoices,
  noWait,
  sentOrders,
  token,
} from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

type Behaviour = (response: ServerResponse, orders: TrackingUpdate[]) => void;

const enters: Behaviour = (response, orders) => json(response, 200, orders.map(entered));
const status =
  (code: number, body: unknown = {}, headers = {}): Behaviour =>
  (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
    json(response, code, body);
  };

/** Twelve batches of 100 rows; the last behaviour is repeated. */
async function run(behaviours: Behaviour[], options: BatchOptions = {}) {
  await using vendor = await vendorServer((request, response) => {
    const index = Math.min(vendor.received.length, behaviours.length) - 1;
    behaviours[index]?.(response, sentOrders(request));
  });
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url, clock: noWait, retries: 0 });
  const outcomes = await collected(client.setInvoicesInBatches(invoices(1200), options));
  const count = (ok: boolean | "unknown") => outcomes.filter((one) => one.ok === ok).length;
  const unsent = outcomes.filter((one) => one.ok === false && one.code === "unsent");
  return { calls: vendor.received.length, count, unsent, outcomes };
}

test("a refused credential is sent once, and no other row is sent", async () => {
  const refusal = { error_code: "e1005", messages: ["사용자 인증에 실패하였습니다."] };
  for (const behaviour of [status(401, refusal), status(200, refusal)]) {
    const { calls, count, unsent } = await run([behaviour]);
    expect(calls).toBe(1);
    expect([count(true), count(false), count("unknown")]).toEqual([0, 1200, 0]);
    expect(unsent).toHaveLength(1100);
    expect(unsent[0]).toMatchObject({
      message: expect.stringContaining("refused the credentials"),
    });
  }
});

test("a Retry-After beyond the deadline ends the run", async () => {
  const busy = status(429, {}, { "retry-after": 3600 });
  const { calls, unsent } = await run([enters, busy], { deadline: 5000 });
  expect(calls).toBe(2);
  expect(unsent).toHaveLength(1000);
  expect(unsent[0]).toMatchObject({ message: expect.stringContaining("longer than the deadline") });
});

test("after two failed calls in a row the rest is unsent, and only those two are in doubt", async () => {
  const { calls, count, unsent } = await run([status(503)]);
  expect(calls).toBe(2);
  expect(count("unknown")).toBe(200);
  expect(unsent).toHaveLength(1000);
});

test("stopAfter counts failures in a row: a call that succeeds starts the count again", async () => {
  const { calls, count } = await run([status(503), enters, status(503), enters], { stopAfter: 2 });
  expect(calls).toBe(12);
  expect([count(true), count("unknown")]).toEqual([1000, 200]);
  expect((await run([status(503)], { stopAfter: 5 })).calls).toBe(5);
});

test("calls that are under way when a run stops still have their outcomes", async () => {
  const { calls, outcomes } = await run([enters, status(401), enters], { concurrency: 3 });
  expect(outcomes).toHaveLength(1200);
  expect(calls).toBeLessThanOrEqual(5);
  expect(outcomes.slice(0, 100).every(({ ok }) => ok === true)).toBe(true);
});
