import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";

const order = { order_code: "주문-1" };

describe("a credential from a function", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["an empty text", ""],
    ["two lines", "made-up\r\nx-evil: 1"],
    ["what a header cannot carry", "비밀 made-up"],
    ["an object", { token: "made-up" }],
  ])("is rejected if it is %s: neither shown nor sent", async (_, value) => {
    await using vendor = await vendorServer((_, response) => json(response, 201, order));
    for (const token of [() => value, async () => value]) {
      const access = { credentials: { token: token as never }, secrets: [] };
      const shop = createShop({ baseUrl: vendor.url, retries: 2 }, access);

      const error = await failureOf(shop.createOrder(order));

      expect(error).toMatchObject({
        code: "usage",
        message: expect.stringMatching(/^shop\.createOrder: .*credential token/),
      });
      expect(String(error)).not.toContain("made-up");
    }
    expect(vendor.received).toEqual([]);
  });

  test("can be any text except an empty one if it is sent in the query", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 201, order));
    const give = (value: unknown) =>
      createShop(
        { baseUrl: vendor.url },
        { credentials: { query: (() => value) as never }, secrets: [] },
      ).createOrder(order);

    for (const value of ["", undefined, 7]) {
      expect(await failureOf(give(value))).toMatchObject({
        message: expect.stringMatching(/^shop\.createOrder: .*credential query/),
      });
    }
    expect(vendor.received).toEqual([]);
    await give("두 단어\n&");
    expect(
      new URL(vendor.received[0]?.url ?? "", vendor.url).searchParams.get("access_token"),
    ).toBe("두 단어\n&");
  });

  test("fails the call with the function's error", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 201, order));
    const failure = new Error("금고가 잠겨 있음");
    const throwing = () => {
      throw failure;
    };
    for (const token of [throwing, async () => throwing()]) {
      const shop = createShop({ baseUrl: vendor.url }, { credentials: { token }, secrets: [] });
      expect(await failureOf(shop.createOrder(order))).toBe(failure);
    }
    expect(vendor.received).toEqual([]);
  });
});

test("two functions that fail at the same time leave no unhandled rejection", async () => {
  await using unhandled = unhandledRejections();
  const failure = new Error("먼저 물어본 것도 실패");
  const throwing = () => {
    throw new Error("금고가 잠겨 있음");
  };
  const rejecting = async () => {
    throw failure;
  };
  const access = { credentials: { key: rejecting, token: throwing }, secrets: [] };
  const shop = createShop({ baseUrl: "http://127.0.0.1:9" }, access);

  expect(await failureOf(shop.getOrder(order))).toBe(failure);

  await unhandled.settled();
  expect(unhandled.reasons).toEqual([]);
});
