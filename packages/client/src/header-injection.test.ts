import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../test/any-text.ts";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { watchedShop } from "../test/watched-shop.ts";

describe("a header", () => {
  test.each([
    "a\r\nx-evil: 1",
    "a\nx-evil: 1",
    "a\rx-evil: 1",
    "a\0",
    "\x7f",
    "주문",
    "\ud800",
    "😀",
    "a\u2028",
  ])("%j is rejected before anything is sent, from every source", async (value) => {
    const { shop, sent } = watchedShop();
    const fromInput = shop.traceOrder({ order_code: "1", "X-Trace": value });
    const fromOption = shop.getOrder({ order_code: "1" }, { headers: { "X-Shop": value } });

    expect(await failureOf(fromInput)).toMatchObject({
      code: "usage",
      message: expect.stringMatching(/^shop\.traceOrder: X-Trace /),
    });
    expect(await failureOf(fromOption)).toMatchObject({
      code: "usage",
      message: expect.stringMatching(/^shop\.getOrder: the option headers\["X-Shop"\] /),
    });
    expect(() => createShop({ headers: { "X-Shop": value } })).toThrow(
      /^shop: the option headers\["X-Shop"\] /,
    );
    expect(sent).toEqual([]);
  });

  test("of any name and text adds only itself, or is rejected", async () => {
    const own = Object.keys(
      Object.fromEntries(new Headers({ accept: "", authorization: "", "x-api-key": "" })),
    );
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, value) => {
        const { shop, sent } = watchedShop();
        const call = shop.getOrder({ order_code: "1" }, { headers: { [name]: value } });
        const outcome = await call.catch((error: unknown) => error);
        if (sent.length === 0) {
          expect(outcome).toMatchObject({ code: "usage" });
          return;
        }
        const added = [...(sent[0]?.headers.keys() ?? [])].filter((key) => !own.includes(key));
        expect(added.length).toBeLessThanOrEqual(1);
        for (const key of added) expect(key).toBe(name.toLowerCase());
      }),
    );
  });

  test("of the contract is not replaced by the caller's", async () => {
    const { shop, sent } = watchedShop();
    const headers = {
      AUTHORIZATION: "Token other",
      "X-API-Key": "other",
      "Content-Type": "text/plain",
      Accept: "text/html",
    };
    await shop.createOrder({ order_code: "1" }, { headers }).result();

    expect(sent[0]?.headers.get("authorization")).toBe("Token made-up-token");
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(sent[0]?.headers.get("accept")).toBe("application/json");
  });
});

test("names such as __proto__ are neither inputs nor headers by themselves", async () => {
  const { shop, sent } = watchedShop();
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const input = JSON.parse(`{"order_code":"1","${name}":{"fields":"polluted"}}`);
    expect(await failureOf(shop.getOrder(input))).toMatchObject({
      code: "usage",
      message: expect.stringContaining(`shop.getOrder: "${name}"`),
    });
  }
  const headers = JSON.parse('{"__proto__":"1","constructor":"2"}');
  await shop.getOrder({ order_code: "1" }, { headers });
  expect({}).not.toHaveProperty("fields");
  expect(sent[0]?.headers.get("constructor")).toBe("2");
});
