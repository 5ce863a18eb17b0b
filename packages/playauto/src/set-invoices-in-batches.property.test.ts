/** However PlayAuto treats a batch, every row has one outcome, in the order of the rows, and it is true. */
import type { ServerResponse } from "node:http";
import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import type { InvoiceSource } from "./invoice-source.ts";
import {
  apiKey,
  collected,
  entered,
  noWait,
  refused,
  sentOrders,
  token,
} from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

/** What PlayAuto does with the orders of a request, and how it responds. */
const behaviours = [
  "responds",
  "responds in another order",
  "leaves a result out",
  "adds results of others",
  "repeats a result",
  "contradicts itself",
  "has another result",
  "refuses every second",
  "breaks before",
  "breaks after",
  "breaks off in the response",
  "500 before",
  "500 after",
  "429",
  "401",
  "401 in a 200",
  "422",
  "refuses all",
  "HTML after",
  "no list after",
] as const;
type Behaviour = (typeof behaviours)[number];

let vendor: VendorServer;
/** The behaviours of the requests to come, round and round. */
let pattern: Behaviour[] = [];
let request = 0;
let onRequest: (() => unknown) | undefined;
/** What PlayAuto has, as it knows itself. */
const shipped = new Map<string, string>();

beforeAll(async () => {
  vendor = await vendorServer((received, response) => {
    const behaviour = pattern[request++ % pattern.length] ?? "responds";
    onRequest?.();
    answer(behaviour, sentOrders(received), response);
  });
});
afterAll(() => vendor[Symbol.asyncDispose]());
beforeEach(() => {
  shipped.clear();
  onRequest = undefined;
});

function answer(behaviour: Behaviour, orders: TrackingUpdate[], response: ServerResponse) {
  /** As without `overwrite`: a number that is already entered is kept, and the new one refused. */
  const enter = (order: TrackingUpdate) => {
    if (shipped.has(order.bundle_no)) return refused(order, "e2007");
    shipped.set(order.bundle_no, order.invoice_no);
    return entered(order);
  };
  switch (behaviour) {
    case "breaks before":
      return response.destroy();
    case "500 before":
      return json(response, 500, {});
    case "429":
      return json(response, 429, { message: "잠시 후" });
    case "401":
      return json(response, 401, { error_code: "e1005", messages: ["인증 실패"] });
    case "401 in a 200":
      return json(response, 200, { error_code: 401, messages: ["만료"] });
    case "422":
      return json(response, 422, {});
    case "refuses all":
      return json(response, 200, { error_code: "e2999", messages: [] });
    case "refuses every second":
      return json(
        response,
        200,
        orders.map((o, i) => (i % 2 ? refused(o) : enter(o))),
      );
  }
  const results = orders.map(enter);
  switch (behaviour) {
    case "responds":
      return json(response, 200, results);
    case "responds in another order":
      return json(response, 200, results.reverse());
    case "leaves a result out":
      return json(response, 200, results.slice(1));
    case "adds results of others":
      return json(response, 200, [
        refused({ ...orders[0], bundle_no: "남의 것" } as never),
        ...results,
      ]);
    case "repeats a result":
      return json(response, 200, [...results, ...results.slice(0, 1)]);
    case "contradicts itself":
      return json(response, 200, [
        ...results,
        ...orders.slice(0, 1).flatMap((o) => [entered(o), refused(o)]),
      ]);
    case "has another result":
      return json(
        response,
        200,
        results.map((one, i) => (i === 0 ? { ...one, result: "대기" } : one)),
      );
    case "breaks after":
      return response.destroy();
    case "500 after":
      return json(response, 500, {});
    case "HTML after":
      return response.writeHead(200).end("<h1>점검 중</h1>");
    case "no list after":
      return json(response, 200, { results });
    case "breaks off in the response": {
      const body = JSON.stringify(results);
      response.writeHead(200, { "content-length": Buffer.byteLength(body) });
      return response.write(body.slice(0, 9), () => response.destroy());
    }
  }
}

const text = fc
  .string({ minLength: 1, maxLength: 3, unit: "grapheme" })
  .filter((t) => t.trim() !== "");
const malformed = fc.constantFrom<unknown>(
  null,
  7,
  "묶음",
  {},
  { bundle_no: "1" },
  { bundle_no: "1", carr_no: "", invoice_no: "1" },
);
const sending = {
  pattern: fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 6 }),
  batchSize: fc.integer({ min: 1, max: 5 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
  retries: fc.integer({ min: 0, max: 2 }),
  later: fc.boolean(),
};

interface Sending {
  readonly pattern: Behaviour[];
  readonly batchSize: number;
  readonly concurrency: number;
  readonly retries: number;
  /** Whether the source is an asynchronous one. */
  readonly later: boolean;
}

function outcomesOf(source: Iterable<unknown>, sending: Sending, signal?: AbortSignal) {
  const { later, pattern: behaviours, ...options } = sending;
  pattern = behaviours;
  request = 0;
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url, clock: noWait });
  const rows = (later ? asynchronously(source) : source) as InvoiceSource;
  return client.setInvoicesInBatches(rows, { ...options, signal });
}

/** A row with `ok: true` was entered, and a row with `ok: false` was not. */
function expectTruth(rows: TrackingUpdate[], outcomes: InvoiceOutcome[]) {
  for (const [index, { ok }] of outcomes.entries()) {
    const { bundle_no, invoice_no } = rows[index] ?? {};
    if (ok === true) expect(shipped.get(`${bundle_no}`)).toBe(invoice_no);
    if (ok === false) expect(shipped.has(`${bundle_no}`)).toBe(false);
  }
}

async function* asynchronously(rows: Iterable<unknown>) {
  for (const row of rows) yield await row;
}

test("every row has exactly one outcome, in the order of the rows", async () => {
  const few = fc.constantFrom("1", "2", "3");
  const row = fc.record({ bundle_no: few, carr_no: few, invoice_no: few });
  const rows = fc.array(fc.oneof({ weight: 5, arbitrary: row }, malformed), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(rows, fc.record(sending), async (rows, sending) => {
      const outcomes = await collected(outcomesOf(rows, sending));

      expect(outcomes.map(({ bundle_no }) => bundle_no)).toEqual(
        rows.map((row) => Object(row).bundle_no ?? ""),
      );
      for (const outcome of outcomes) {
        expect([true, false, "unknown"]).toContain(outcome.ok);
        if (outcome.ok === false) expect(outcome.code).not.toBe("");
        if (outcome.ok === "unknown") expect(outcome.error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 150 },
  );
});

const row = fc.record({ bundle_no: text, carr_no: text, invoice_no: text });
const bundles = fc.uniqueArray(row, { maxLength: 30, selector: ({ bundle_no }) => bundle_no });

test("a row with ok: true was entered, and a row with ok: false was not", async () => {
  await fc.assert(
    fc.asyncProperty(bundles, fc.record(sending), async (rows, sending) => {
      shipped.clear();
      const outcomes = await collected(outcomesOf(rows, sending));

      expect(outcomes).toHaveLength(rows.length);
      expectTruth(rows, outcomes);
    }),
    { numRuns: 150 },
  );
});

test("after an abort at any request every row that was taken has an outcome", async () => {
  const abortAt = fc.integer({ min: 1, max: 8 });
  await fc.assert(
    fc.asyncProperty(bundles, fc.record(sending), abortAt, async (rows, sending, abortAt) => {
      shipped.clear();
      const controller = new AbortController();
      const reason = new Error("작업 중지");
      onRequest = () => request === abortAt && controller.abort(reason);
      let taken = 0;
      function* source() {
        for (const row of rows) {
          taken += 1;
          yield row;
        }
      }

      const outcomes: InvoiceOutcome[] = [];
      let error: unknown;
      try {
        for await (const one of outcomesOf(source(), sending, controller.signal))
          outcomes.push(one);
      } catch (thrown) {
        error = thrown;
      }

      expect(error).toBe(controller.signal.aborted ? reason : undefined);
      expect(outcomes).toHaveLength(taken);
      expectTruth(rows, outcomes);
    }),
    { numRuns: 150 },
  );
});
