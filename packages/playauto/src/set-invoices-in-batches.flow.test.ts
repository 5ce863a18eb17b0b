/** When rows are taken, sent and reported, and what happens if the source, a call or the consumer stops. */
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test, vi } from "vitest";
import type { BatchOptions } from "./invoice-options.ts";
import type { InvoiceOutcome } from "./invoice-outcome.ts";
import type { InvoiceSource } from "./invoice-source.ts";
import {
  apiKey,
  collected,
  counted,
  endless,
  entered,
  invoices,
  sentOrders,
  token,
  untilError,
} from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

const entersAll = () =>
  vendorServer((request, response) => json(response, 200, sentOrders(request).map(entered)));

/** A server that responds when the test lets it. */
async function held() {
  const waiting: (() => void)[] = [];
  const responses: ServerResponse[] = [];
  const vendor = await vendorServer((request, response) => {
    responses.push(response);
    waiting.push(() => json(response, 200, sentOrders(request).map(entered)));
  });
  return { vendor, waiting, responses, [Symbol.asyncDispose]: () => vendor[Symbol.asyncDispose]() };
}

function bulk(
  vendor: VendorServer,
  source: InvoiceSource,
  options: BatchOptions,
  onExchange?: () => void,
) {
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url, retries: 0, onExchange });
  return client.setInvoicesInBatches(source, options);
}

test("no row is taken or sent before the first outcome is requested", async () => {
  await using vendor = await entersAll();
  const rows = counted(invoices(3));

  const all = bulk(vendor, rows.source, {});
  await new Promise(setImmediate);
  expect(rows.taken).toBe(0);

  await all.next();
  expect(rows.taken).toBe(3);
});

test("a batch is taken and sent only after all earlier outcomes were consumed", async () => {
  await using vendor = await entersAll();
  const rows = counted(endless());
  const all = bulk(vendor, rows.source, { batchSize: 3 });

  for (const [asked, taken] of [3, 3, 3, 6, 6, 6, 9].entries()) {
    expect(await all.next()).toEqual({
      done: false,
      value: { bundle_no: `묶음-${asked}`, ok: true },
    });
    await new Promise(setImmediate);
    expect([rows.taken, vendor.received.length]).toEqual([taken, taken / 3]);
  }
  await all.return();
  expect(rows.closed).toBe(true);
});

test("at most `concurrency` calls are under way, and outcomes keep the order of the rows", async () => {
  await using playauto = await held();
  const all = collected(bulk(playauto.vendor, invoices(8), { batchSize: 2, concurrency: 3 }));

  await expect.poll(() => playauto.waiting.length).toBe(3);
  await new Promise(setImmediate);
  expect(playauto.waiting).toHaveLength(3);
  // The last one first: its outcomes are kept until the earlier ones were reported.
  for (const respond of playauto.waiting.splice(0).reverse()) respond();
  await expect.poll(() => playauto.waiting.length).toBe(1);
  playauto.waiting[0]?.();

  expect(await all).toEqual(invoices(8).map(({ bundle_no }) => ({ bundle_no, ok: true })));
});

test("neither an outcome nor a break waits for a slow source", async () => {
  await using vendor = await entersAll();
  async function* slow() {
    yield* invoices(2);
    await new Promise(() => {});
  }

  const all = bulk(vendor, slow(), { batchSize: 2, concurrency: 2 });
  expect(await all.next()).toEqual({ done: false, value: { bundle_no: "묶음-0", ok: true } });
  expect(await all.next()).toEqual({ done: false, value: { bundle_no: "묶음-1", ok: true } });
  expect(await all.return()).toEqual({ done: true, value: undefined });
});

test.each<[string, () => InvoiceSource]>([
  ["a set", () => new Set(invoices(5))],
  ["a generator", () => invoices(5).values()],
  [
    "an async generator",
    () =>
      (async function* () {
        yield* invoices(5);
      })(),
  ],
  [
    "a web stream",
    () =>
      new ReadableStream({
        start(controller) {
          for (const row of invoices(5)) controller.enqueue(row);
          controller.close();
        },
      }),
  ],
])("%s is a source", async (_, source) => {
  await using vendor = await entersAll();
  const outcomes = await collected(bulk(vendor, source(), { batchSize: 2 }));
  expect(outcomes).toEqual(invoices(5).map(({ bundle_no }) => ({ bundle_no, ok: true })));
});

test("if a source throws, the earlier rows are sent and reported before its error", async () => {
  await using vendor = await entersAll();
  const broken = new Error("데이터베이스 연결이 끊겼습니다.");
  async function* source() {
    yield* invoices(3);
    throw broken;
  }

  const { outcomes, error } = await untilError(bulk(vendor, source(), { batchSize: 2 }));

  expect(outcomes).toEqual(invoices(3).map(({ bundle_no }) => ({ bundle_no, ok: true })));
  expect(error).toBe(broken);
});

test("a source that throws at its start rejects with that error", async () => {
  await using vendor = await entersAll();
  const broken = new Error("파일이 없습니다.");
  const source = {
    [Symbol.iterator](): never {
      throw broken;
    },
  };
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  expect(await untilError(bulk(vendor, source, { signal }))).toEqual({
    outcomes: [],
    error: broken,
  });
  expect(added).not.toHaveBeenCalled();
});

test("an abort loses no row: rows under way are unknown, and its reason comes last", async () => {
  await using playauto = await held();
  const controller = new AbortController();
  const reason = new Error("작업 중지");
  const rows = counted(endless());
  const options = { batchSize: 2, concurrency: 3, signal: controller.signal };
  const exchanged = vi.fn();
  const all = untilError(bulk(playauto.vendor, rows.source, options, exchanged));
  await expect.poll(() => playauto.waiting.length).toBe(3);
  const second = playauto.vendor.received.findIndex(({ body }) => body.includes("묶음-2"));
  playauto.waiting[second]?.();
  await expect.poll(() => exchanged).toHaveBeenCalledTimes(1);

  controller.abort(reason);
  const { outcomes, error } = await all;

  expect(outcomes).toEqual([
    { bundle_no: "묶음-0", ok: "unknown", error: reason },
    { bundle_no: "묶음-1", ok: "unknown", error: reason },
    { bundle_no: "묶음-2", ok: true },
    { bundle_no: "묶음-3", ok: true },
    { bundle_no: "묶음-4", ok: "unknown", error: reason },
    { bundle_no: "묶음-5", ok: "unknown", error: reason },
  ]);
  expect(error).toBe(reason);
  expect(rows.taken).toBe(outcomes.length);
  expect(rows.closed).toBe(true);
});

test("after an abort between two outcomes the received outcomes are still reported", async () => {
  await using vendor = await entersAll();
  const controller = new AbortController();
  const reason = new Error("작업 중지");
  const rows = counted(endless());
  const outcomes: InvoiceOutcome[] = [];
  const all = bulk(vendor, rows.source, { batchSize: 3, signal: controller.signal });
  const iteration = (async () => {
    for await (const outcome of all) {
      outcomes.push(outcome);
      controller.abort(reason);
    }
  })();

  await expect(iteration).rejects.toBe(reason);
  expect(outcomes).toEqual(invoices(3).map(({ bundle_no }) => ({ bundle_no, ok: true })));
  expect(rows.taken).toBe(3);
  expect(vendor.received).toHaveLength(1);
});

test("if it is aborted while it waits for the source, the rows of the open batch are unsent", async () => {
  await using vendor = await entersAll();
  const controller = new AbortController();
  const reason = new Error("작업 중지");
  async function* source() {
    yield* invoices(3);
    controller.abort(reason);
    await new Promise(() => {});
  }

  expect(
    await untilError(bulk(vendor, source(), { batchSize: 2, signal: controller.signal })),
  ).toEqual({
    outcomes: [
      { bundle_no: "묶음-0", ok: true },
      { bundle_no: "묶음-1", ok: true },
      { bundle_no: "묶음-2", ok: false, code: "unsent", message: "작업 중지" },
    ],
    error: reason,
  });
  expect(vendor.received).toHaveLength(1);
});

test("with an aborted signal no row is taken", async () => {
  await using vendor = await entersAll();
  const rows = counted(invoices(3));
  const reason = new Error("이미 중지됨");

  const all = bulk(vendor, rows.source, { signal: AbortSignal.abort(reason) });

  expect(await untilError(all)).toEqual({ outcomes: [], error: reason });
  expect(rows.taken).toBe(0);
  expect(vendor.received).toEqual([]);
});

test("break closes the source and aborts the calls under way", async () => {
  await using playauto = await held();
  const rows = counted(endless());
  const all = bulk(playauto.vendor, rows.source, { batchSize: 2, concurrency: 2 });
  const first = all.next();
  await expect.poll(() => playauto.waiting.length).toBe(2);
  playauto.waiting[0]?.();
  await first;

  const aborted = once(playauto.responses[1] as ServerResponse, "close");
  for await (const outcome of all) {
    expect(outcome.bundle_no).toBe("묶음-1");
    break;
  }

  await aborted;
  expect(playauto.responses[1]?.writableFinished).toBe(false);
  expect(rows.closed).toBe(true);
  expect(rows.taken).toBe(4);
});

test("break waits until the source has cleaned up, and rejects with an error of that", async () => {
  await using vendor = await entersAll();
  const broken = new Error("커서를 닫지 못했습니다.");
  async function* source() {
    try {
      yield* endless();
    } finally {
      await Promise.reject(broken);
    }
  }
  const iteration = (async () => {
    for await (const _ of bulk(vendor, source(), { batchSize: 1 })) break;
  })();

  await expect(iteration).rejects.toBe(broken);
});

test("no listener stays on the signal", async () => {
  await using vendor = await entersAll();
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");

  const all = bulk(vendor, endless(), { batchSize: 2, signal });
  await all.next();
  expect(added).toHaveBeenCalledTimes(1);
  expect(removed).not.toHaveBeenCalled();

  await all.return();
  expect(removed.mock.calls).toEqual(added.mock.calls);
});
