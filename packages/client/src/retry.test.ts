import fc from "fast-check";
import { expect, test } from "vitest";
import { manualClock } from "../test/manual-clock.ts";
import { ConnectionError, TimeoutError, UsageError } from "./errors.ts";
import { isPassing, isTransient, neverLeft, waitBefore } from "./retry.ts";

test("the statuses that may be over the next time are these and no others", () => {
  const transient = [];
  for (let status = 100; status < 600; status += 1) if (isTransient(status)) transient.push(status);
  expect(transient).toEqual([408, 425, 429, 500, 502, 503, 504]);
});

test("a failed connection and an attempt out of time may be over the next time", () => {
  expect(isPassing(new ConnectionError("끊김"))).toBe(true);
  expect(isPassing(new TimeoutError("shop.getOrder", "timeout", 10))).toBe(true);
});

test.each([
  ["a call out of time", new TimeoutError("shop.getOrder", "deadline", 10)],
  ["a mistake of the caller's", new UsageError("틀림")],
  ["an error of the caller's own", new Error("그만")],
  ["a reason that is no error", "그만"],
  ["no reason", undefined],
])("%s is not", (_, error) => {
  expect(isPassing(error)).toBe(false);
});

test("the wait is a random part of one that doubles from 250 ms up to 8 s", () => {
  const clock = manualClock({ random: 0.5 });
  const waits = [1, 2, 3, 4, 5, 6, 7, 100, 2000].map((n) => waitBefore(n, undefined, clock));
  expect(waits).toEqual([125, 250, 500, 1000, 2000, 4000, 4000, 4000, 4000]);
  expect(waitBefore(3, undefined, manualClock({ random: 0 }))).toBe(0);
});

test("it is never longer than its whole, whatever chance says", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(chance, fc.integer({ min: 1, max: 1000 }), (random, failures) => {
      const wait = waitBefore(failures, undefined, manualClock({ random }));
      expect(wait).toBe(random * Math.min(8000, 250 * 2 ** (failures - 1)));
    }),
  );
});

test("what the vendor asks for stands over it, also where it is nothing", () => {
  const clock = manualClock();
  const asked = (value: string) => waitBefore(1, new Headers({ "retry-after": value }), clock);
  expect(asked("30")).toBe(30_000);
  expect(asked("0")).toBe(0);
  expect(asked("Sun, 22 Nov 2026 00:00:05 GMT")).toBe(5_000);
  expect(asked("bald")).toBe(125);
});

const failed = (code: string) => Object.assign(new Error(code), { code });
const wrapped = (cause: unknown) =>
  new ConnectionError("끊김", { cause: new TypeError("fetch failed", { cause }) });

test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
  "what failed by %s never left",
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
  ["an answer that does not begin", failed("UND_ERR_HEADERS_TIMEOUT")],
  ["a browser's failure", undefined],
  ["a reason that is no error", "ECONNREFUSED"],
  [
    "several addresses of which one may have got it",
    new AggregateError([failed("ECONNREFUSED"), failed("ECONNRESET")]),
  ],
  ["several addresses of which none tells anything", new AggregateError([])],
])("%s may have reached the vendor", (_, cause) => {
  expect(neverLeft(wrapped(cause))).toBe(false);
});

test("an attempt out of time may have reached the vendor", () => {
  expect(neverLeft(new TimeoutError("shop.createOrder", "timeout", 10))).toBe(false);
});

test("an error that is its own cause comes to an end", () => {
  const error = new Error("끝없음");
  error.cause = error;
  expect(neverLeft(error)).toBe(false);
});
