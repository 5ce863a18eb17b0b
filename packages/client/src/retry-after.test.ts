import fc from "fast-check";
import { expect, test } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = Date.parse("2026-11-22T00:00:00Z");

test.each([
  ["0", 0],
  ["7", 7_000],
  [" 120 ", 120_000],
  ["Sun, 22 Nov 2026 00:00:30 GMT", 30_000],
  ["Mon, 23 Nov 2026 00:00:00 GMT", 86_400_000],
  ["Fri, 01 Jan 2027 00:00:00 GMT", 40 * 86_400_000],
])("%j asks for %i ms", (value, wait) => {
  expect(retryAfter(value, now)).toBe(wait);
});

test("a date that is over asks for no wait", () => {
  expect(retryAfter("Sat, 21 Nov 2026 00:00:00 GMT", now)).toBe(0);
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
])("%j asks for nothing", (value) => {
  expect(retryAfter(value, now)).toBeUndefined();
});

test("every HTTP date is read as the distance to it", () => {
  const date = fc.date({
    min: new Date("1970-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (at) => {
      const second = Math.floor(at.getTime() / 1000) * 1000;
      expect(retryAfter(at.toUTCString(), now)).toBe(Math.max(0, second - now));
    }),
  );
});

test("whatever a server writes is a wait of 0 or more, or none", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[-+.\d e,:A-Za-z]*$/),
  );
  fc.assert(
    fc.property(text, (value) => {
      const wait = retryAfter(value, now);
      expect(wait === undefined || wait >= 0).toBe(true);
    }),
  );
});
