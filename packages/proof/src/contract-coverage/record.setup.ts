/**
 * Set up in every process that runs a vendor's tests: writes each exchange to the folder of the run,
 * equal ones once.
 */
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { tapWire } from "./wire-tap.ts";

/**
 * How many characters a test file has written at most. What sends more is about the amount; to write
 * it all would take longer than the test.
 */
const most = 4_000_000;

// Test files share a process, and this is run before each.
const state: { left: number } | undefined = Reflect.get(globalThis, Symbol.for("jumun.recorded"));
if (state !== undefined) state.left = most;
else record(inject("exchanges"));

function record(folder: string): void {
  const state = { left: most };
  Reflect.set(globalThis, Symbol.for("jumun.recorded"), state);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}.jsonl`);
  const known = new Set<string>();
  tapWire({
    isWanted: () => state.left > 0,
    take(exchange) {
      const { date: _, ...responseHeaders } = exchange.responseHeaders;
      // Ports differ from test to test and say nothing.
      const url = exchange.url.replace(/^(http:\/\/[^:/]+):\d+/, "$1");
      const line = `${JSON.stringify({ ...exchange, url, responseHeaders })}\n`;
      const digest = createHash("sha1").update(line).digest("base64");
      if (known.has(digest)) return;
      known.add(digest);
      state.left -= line.length;
      appendFileSync(file, line);
    },
  });
}
