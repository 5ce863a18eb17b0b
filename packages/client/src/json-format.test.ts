import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasFormat } from "./json-format.ts";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

describe.each<[string, { right: readonly unknown[]; wrong: readonly unknown[] }]>([
  [
    "date",
    {
      right: ["2026-11-22", "2024-02-29", "2000-02-29"],
      wrong: [
        "2026-11-31",
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "26-11-22",
        "2026-11-22 ",
        "2026.11.22",
        "",
      ],
    },
  ],
  [
    "time",
    {
      right: ["09:00:00Z", "23:59:59.123+09:00", "00:00:00-05:30"],
      wrong: ["09:00:00", "24:00:00Z", "09:60:00Z", "09:00Z", "9:00:00Z", "09:00:00+24:00"],
    },
  ],
  [
    "date-time",
    {
      right: ["2026-11-22T09:00:00+09:00", "2026-11-22t09:00:00z", "2026-11-22 09:00:00.5Z"],
      wrong: [
        "2026-11-22T09:00:00",
        "2026-11-22",
        "2026-02-30T09:00:00Z",
        "2026-11-22T25:00:00Z",
        "2026-11-22TT09:00:00Z",
        "어제",
      ],
    },
  ],
  [
    "duration",
    { right: ["P1D", "PT1H30M", "P1Y2M3DT4S", "P2W"], wrong: ["P", "PT", "1D", "P1H", "P1DT"] },
  ],
  [
    "email",
    {
      right: ["hong@example.com", "h.g+1@shop.co.kr"],
      wrong: ["hong", "@example.com", "hong@", "홍 길동@example.com"],
    },
  ],
  [
    "hostname",
    {
      right: ["api.cre.ma", "localhost", "a-b.c"],
      wrong: ["-a.com", "a..b", "a b", "a-.com", `${"a".repeat(64)}.com`],
    },
  ],
  [
    "ipv4",
    {
      right: ["127.0.0.1", "255.255.255.255"],
      wrong: ["256.0.0.1", "1.2.3", "1.2.3.4.", "1.2.3.4.5", "a.b.c.d"],
    },
  ],
  [
    "ipv6",
    {
      right: ["::1", "2001:db8::ff00:42:8329", "::ffff:127.0.0.1"],
      wrong: ["1::2::3", "12345::", ":::", "127.0.0.1", "g::1"],
    },
  ],
  [
    "uri",
    {
      right: ["https://api.cre.ma/v1?a=1&b=%20#c", "urn:isbn:1", "mailto:a@b.c"],
      wrong: ["/v1/orders", "api.cre.ma", "https://a b", "https://쇼핑.kr/", ""],
    },
  ],
  [
    "uuid",
    {
      right: ["915c1218-f41c-492b-bb0b-96177ff4d2ee"],
      wrong: ["915c1218f41c492bbb0b96177ff4d2ee", "915c1218-f41c-492b-bb0b-96177ff4d2eg", ""],
    },
  ],
  ["int32", { right: [0, 2147483647, -2147483648], wrong: [2147483648, 1.5] }],
  ["int64", { right: [0, 2 ** 53], wrong: [1.5] }],
])("%s", (format, { right, wrong }) => {
  const known = ajv.compile({ format });

  test.each(right)("accepts %j", (value) => {
    expect(hasFormat(value, format)).toBe(true);
    expect(known(value)).toBe(true);
  });

  test.each(wrong)("rejects %j", (value) => {
    expect(hasFormat(value, format)).toBe(false);
    expect(known(value)).toBe(false);
  });
});

test("exactly the days of the calendar are dates", () => {
  const known = ajv.compile({ format: "date" });
  const digits = (length: number) =>
    fc.nat({ max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"));
  const date = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join("-"));
  const likely = fc
    .tuple(digits(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 27, max: 32 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${day}`);

  fc.assert(
    fc.property(fc.oneof(date, likely), (text) => {
      expect(hasFormat(text, "date")).toBe(known(text));
    }),
    { numRuns: 2_000 },
  );
});

test("a format accepts values of another type, and an unknown format accepts everything", () => {
  expect(hasFormat(20261122, "date")).toBe(true);
  expect(hasFormat("2147483648", "int32")).toBe(true);
  expect(hasFormat("010-0000-0000", "phone")).toBe(true);
  expect(hasFormat("비밀", "password")).toBe(true);
  expect(hasFormat("글", "constructor")).toBe(true);
});
