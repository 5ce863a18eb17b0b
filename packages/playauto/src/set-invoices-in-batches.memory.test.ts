import { expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import { apiKey, entered, invoices, token } from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

test.each([
  [100_000, 1, 500],
  [10_000, 7, 100],
])(
  "of %i rows at most %i batches of %i are in memory",
  { timeout: 60_000 },
  async (count, concurrency, batchSize) => {
    // Each batch has the same bundles, so that one response fits all.
    const batch = invoices(batchSize);
    const results = JSON.stringify(batch.map(entered));
    let taken = 0;
    let told = 0;
    let furthest = 0;
    let underWay = 0;
    let mostUnderWay = 0;
    function* rows(): Generator<TrackingUpdate> {
      while (taken < count) {
        for (const row of batch) {
          taken += 1;
          furthest = Math.max(furthest, taken - told);
          yield row;
        }
      }
    }
    const playauto = createPlayAuto({
      apiKey,
      token,
      fetch: async () => {
        underWay += 1;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        await new Promise(setImmediate);
        underWay -= 1;
        return new Response(results);
      },
    });

    let entries = 0;
    for await (const { ok } of playauto.setInvoicesInBatches(rows(), { concurrency, batchSize })) {
      told += 1;
      if (ok === true) entries += 1;
    }

    expect([told, entries]).toEqual([count, count]);
    expect(furthest).toBe(concurrency * batchSize);
    expect(mostUnderWay).toBe(concurrency);
  },
);
