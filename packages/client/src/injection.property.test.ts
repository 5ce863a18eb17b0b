import { json, vendorServer } from "@jumun/test-server/vendor-server";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText, wellFormed } from "../test/any-text.ts";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { watchedShop } from "../test/watched-shop.ts";

describe("a path parameter", () => {
  test.each([
    "..",
    ".",
    "",
    "../",
    "../../etc/passwd",
    "..\\..",
    "%2e%2e",
    "%2E%2e",
    ".%2e",
    "%2e.",
    "%2e",
    "..%2f",
    "%2e%2e%2f",
    "%252e%252e",
    "..;",
    "..?",
    "..#",
    "\u2024\u2024",
    "．．",
    ".\t.",
    ".\n.",
    "..\r",
    " ..",
    ".. ",
    "/",
    "//",
    "//evil.invalid",
    "\\\\evil.invalid",
    "a/b",
    "a%2fb",
    "http://evil.invalid",
    "?a=b",
    "#a",
    "a?b#c",
    ";a=b",
    "@evil.invalid",
    ":80",
    "\0",
    "\u0000..",
    "{order_code}",
    "$&",
    "$1",
    "$`",
    "주문/1",
    "\ud800..",
  ])("%j stays within its path, or is not sent", async (order_code) => {
    await using vendor = await vendorServer((_, response) => json(response, 200, {}));
    const shop = createShop({ baseUrl: `${vendor.url}/base` });

    const outcome = await shop.getOrder({ order_code }).catch((error: unknown) => error);

    if (vendor.received.length === 0) {
      expect(["", ".", ".."]).toContain(order_code);
      expect(outcome).toMatchObject({
        code: "usage",
        message: expect.stringMatching(
          /^shop\.getOrder: order_code (must not be empty|is blank or consists of dots)/,
        ),
      });
      return;
    }
    const arrived = vendor.received[0]?.url ?? "";
    expect(arrived).toMatch(/^\/base\/orders\/[^/?#\\]+$/);
    expect(decodeURIComponent(arrived.slice("/base/orders/".length))).toBe(wellFormed(order_code));
  });

  test("of any text stays within its path, or is not sent", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (order_code) => {
        const { shop, sent } = watchedShop();
        const outcome = await shop
          .payOrder({ order_code, amount: 1 })
          .result()
          .catch((error: unknown) => error);
        if (sent.length === 0) {
          expect(outcome).toMatchObject({ code: "usage" });
          return;
        }
        const [, base, orders, segment = "", payments, ...rest] =
          sent[0]?.url.pathname.split("/") ?? [];
        expect([base, orders, payments, rest]).toEqual(["base", "orders", "payments", []]);
        expect(decodeURIComponent(segment)).toBe(wellFormed(order_code));
        expect(sent[0]?.url.search).toBe("");
        expect(sent[0]?.url.host).toBe("shop.invalid");
      }),
    );
  });

  test("of another type is one segment, or is rejected", async () => {
    const { shop, sent } = watchedShop();
    const unchecked = { check: "off" } as const;
    for (const order_code of [7, true]) {
      await shop.getOrder({ order_code: order_code as never }, unchecked);
    }
    for (const { url } of sent) expect(url.pathname).toMatch(/^\/base\/orders\/[^/]+$/);
    expect(sent).toHaveLength(2);
    const others = [10n, ["..", {}], { toString: () => "../.." }, Symbol(".."), [".."], [], {}];
    for (const order_code of others) {
      for (const options of [unchecked, {}]) {
        const call = shop.getOrder({ order_code: order_code as never }, options);
        expect(await failureOf(call)).toMatchObject({ code: "usage" });
      }
    }
    expect(sent).toHaveLength(2);
  });
});

test("a query parameter of any text arrives as one pair", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (fields) => {
      const { shop, sent } = watchedShop();
      await shop.getOrder({ order_code: "1", fields });
      const { searchParams, hash, pathname } = sent[0]?.url ?? new URL("http://nowhere");
      expect([...searchParams]).toEqual([["fields", wellFormed(fields)]]);
      expect([hash, pathname]).toEqual(["", "/base/orders/1"]);
    }),
  );
});

test("a form field of any text arrives unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.array(anyText), async (user, scopes) => {
      const { shop, sent } = watchedShop();
      await shop.login({ user, scopes }).catch(() => {});
      const form = new URLSearchParams(String(sent[0]?.body));
      expect(form.getAll("user")).toEqual([wellFormed(user)]);
      expect(form.getAll("scopes")).toEqual(scopes.map(wellFormed));
    }),
  );
});

test("a body with any text arrives unchanged, including half surrogate pairs", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (memo) => {
      const { shop, sent } = watchedShop();
      await shop.createOrder({ order_code: "1", memo }).result();
      expect(JSON.parse(String(sent[0]?.body))).toEqual({ order_code: "1", memo });
    }),
  );
});

test.each<[string, () => unknown, string]>([
  ["a bigint", () => 37722255199523523n, "memo"],
  ["a circular object", () => circle(), "memo"],
  [
    "an object that throws",
    () => ({
      toJSON: () => {
        throw new Error("못 씀");
      },
    }),
    "memo",
  ],
])(
  "a body with %s is rejected before anything is sent, and the error names the operation",
  async (_, memo) => {
    const { shop, sent } = watchedShop();
    const call = shop.createOrder({ order_code: "1", memo: memo() as string });

    expect(await failureOf(call)).toMatchObject({
      code: "usage",
      message: expect.stringMatching(/^shop\.createOrder: .*(body|JSON)/),
    });
    expect(sent).toEqual([]);
  },
);

function circle(): object {
  const ring: { self?: object } = {};
  ring.self = ring;
  return ring;
}
