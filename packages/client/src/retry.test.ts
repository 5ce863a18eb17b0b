import fc from "fast-check";
import { expect, test } from "vitest";
import { manualClock } from "../test/manual-clock.ts";
import { ConnectionError, TimeoutError, UsageError } from "./errors.ts";
import {
  delayBefore,
  isRetryableError,
  isRetryableStatus,
  neverLeft,
  parseRetryAfter,
  RetryBudget,
} from "./retry.ts";

const call = { operation: "shop.getOrder", attempts: 1, outcome: "none" } as const;
const timeout = (limit: "timeout" | "deadline") => new TimeoutError("늦음", limit, call);

test("only these statuses are retryable", () => {
  const retryable = [];
  for (let status = 100; status < 600; status += 1)
    if (isRetryableStatus(status)) retryable.push(status);
  expect(retryable).toEqual([408, 425, 429, 500, 502, 503, 504]);
});

test("a failed connection and an attempt's timeout are retryable", () => {
  expect(isRetryableError(new ConnectionError("끊김", call))).toBe(true);
  expect(isRetryableError(timeout("timeout"))).toBe(true);
});

test.each([
  ["the deadline of a call", timeout("deadline")],
  ["a usage error", new UsageError("틀림")],
  ["another error", new Error("그만")],
  ["a reason that is not an error", "그만"],
  ["no reason", undefined],
])("%s is not retryable", (_, error) => {
  expect(isRetryableError(error)).toBe(false);
});

test("the delay is a random part of a maximum that doubles from 250 ms to 8 s", () => {
  const clock = manualClock({ random: 0.5 });
  const waits = [1, 2, 3, 4, 5, 6, 7, 100, 2000].map((n) => delayBefore(n, undefined, clock));
  expect(waits).toEqual([125, 250, 500, 1000, 2000, 4000, 4000, 4000, 4000]);
  expect(delayBefore(3, undefined, manualClock({ random: 0 }))).toBe(0);
});

test("the delay never exceeds the maximum", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(chance, fc.integer({ min: 1, max: 1000 }), (random, failures) => {
      const wait = delayBefore(failures, undefined, manualClock({ random }));
      expect(wait).toBe(random * Math.min(8000, 250 * 2 ** (failures - 1)));
    }),
  );
});

test("Retry-After takes precedence, even if it is 0", () => {
  const clock = manualClock();
  const asked = (value: string) => delayBefore(1, new Headers({ "retry-after": value }), clock);
  expect(asked("30")).toBe(30_000);
  expect(asked("0")).toBe(0);
  expect(asked("Sun, 22 Nov 2026 00:00:05 GMT")).toBe(5_000);
  expect(asked("bald")).toBe(125);
});

const failed = (code: string) => Object.assign(new Error(code), { code });
const wrapped = (cause: unknown) =>
  new ConnectionError("끊김", call, new TypeError("fetch failed", { cause }));

test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
  "a request that failed with %s never reached the vendor",
  (code) => {
    expect(neverLeft(wrapped(failed(code)))).toBe(true);
    expect(neverLeft(wrapped(new AggregateError([failed(code), failed("ECONNREFUSED")])))).toBe(
      true,
    );
  },
);

test.each([
  ["a reset", failed("ECONNRESET")],
  ["a broken pipe", failed("EPIPE")],
  ["a closed socket", failed("UND_ERR_SOCKET")],
  ["a response that does not begin", failed("UND_ERR_HEADERS_TIMEOUT")],
  ["a browser's failure", undefined],
  ["a reason that is not an error", "ECONNREFUSED"],
  [
    "several addresses of which one may have got it",
    new AggregateError([failed("ECONNREFUSED"), failed("ECONNRESET")]),
  ],
  ["several addresses without a code", new AggregateError([])],
])("%s may have reached the vendor", (_, cause) => {
  expect(neverLeft(wrapped(cause))).toBe(false);
});

test("an attempt that timed out may have reached the vendor", () => {
  expect(neverLeft(timeout("timeout"))).toBe(false);
});

test("an error that is its own cause is not followed forever", () => {
  const error = new Error("끝없음");
  error.cause = error;
  expect(neverLeft(error)).toBe(false);
});

const now = Date.parse("2026-11-22T00:00:00Z");

test.each([
  ["0", 0],
  ["7", 7_000],
  [" 120 ", 120_000],
  ["Sun, 22 Nov 2026 00:00:30 GMT", 30_000],
  ["Mon, 23 Nov 2026 00:00:00 GMT", 86_400_000],
  ["Fri, 01 Jan 2027 00:00:00 GMT", 40 * 86_400_000],
])("Retry-After %j is %i ms", (value, wait) => {
  expect(parseRetryAfter(value, now)).toBe(wait);
});

test("a date in the past means no wait", () => {
  expect(parseRetryAfter("Sat, 21 Nov 2026 00:00:00 GMT", now)).toBe(0);
});

test.each([
  null,
  "",
  "soon",
  "-1",
  "1.5",
  "1e3",
  "0x10",
  "7 seconds",
  "2026-11-22T00:00:30Z",
  "22 Nov 2026",
  "Sun, 22 Nov 2026 00:00:30 KST",
  "Sun, 22 anF 2026 00:00:30 GMT",
  "Sun, 22 Now 2026 00:00:30 GMT",
])("Retry-After %j is ignored", (value) => {
  expect(parseRetryAfter(value, now)).toBeUndefined();
});

test("every HTTP date is parsed as the time until it", () => {
  const date = fc.date({
    min: new Date("1970-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (at) => {
      const second = Math.floor(at.getTime() / 1000) * 1000;
      expect(parseRetryAfter(at.toUTCString(), now)).toBe(Math.max(0, second - now));
    }),
  );
});

test("any header is a wait of at least 0, or ignored", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[-+.\d e,:A-Za-z]*$/),
  );
  fc.assert(
    fc.property(text, (value) => {
      const wait = parseRetryAfter(value, now);
      expect(wait === undefined || wait >= 0).toBe(true);
    }),
  );
});

/** The remaining retries of a budget. */
function rest(budget: RetryBudget): number {
  let given = 0;
  while (budget.take()) given += 1;
  return given;
}

test("ten retries can be taken at once", () => {
  const budget = new RetryBudget();
  expect(rest(budget)).toBe(10);
  expect(budget.take()).toBe(false);
});

test.each([
  [9, 0],
  [10, 1],
  [25, 2],
  [100, 10],
  [1000, 10],
])("after %i successful calls, %i more retries can be taken", (successes, attempts) => {
  const budget = new RetryBudget();
  rest(budget);
  for (let call = 0; call < successes; call += 1) budget.succeed();
  expect(rest(budget)).toBe(attempts);
});

test("successes while the budget is full are not saved", () => {
  const budget = new RetryBudget();
  for (let call = 0; call < 1000; call += 1) budget.succeed();
  expect(rest(budget)).toBe(10);
});
