import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { listing, malformed, pageOf, pagesAsked, rowsOf } from "../test/listing.ts";
import { createShop, type Order } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";

describe("all", () => {
  test.each([
    [undefined, 6, [1, 2, 3]],
    [1, 1, [1]],
    [2, 2, [1]],
    [3, 3, [1, 2]],
    [5, 5, [1, 2, 3]],
    [6, 6, [1, 2, 3]],
    [100, 6, [1, 2, 3]],
    [0, 0, [1]],
    [Number.POSITIVE_INFINITY, 6, [1, 2, 3]],
  ])(
    "with the limit %j returns %i rows and requests no further page",
    async (limit, count, asked) => {
      await using vendor = await listing(3, malformed(3));
      const call = createShop({ baseUrl: vendor.url }).listOrders();

      expect(await call.all(limit === undefined ? {} : { limit })).toEqual(rowsOf(count));
      expect(pagesAsked(vendor)).toEqual(asked);
    },
  );

  test.each([-1, 1.5, Number.NaN, "2", null])("rejects the limit %j", async (limit) => {
    await using vendor = await listing(3, malformed(3));
    const call = createShop({ baseUrl: vendor.url }).listOrders();

    expect(await failureOf(call.all({ limit: limit as number }))).toMatchObject({
      code: "usage",
      message: expect.stringMatching(/^shop\.listOrders: .*limit/),
    });
    await call;
  });

  test("accepts a page of any size", async () => {
    await using vendor = await vendorServer((request, response) =>
      json(response, 200, pageOf(request) === 1 ? Array(300_000).fill(1) : []),
    );
    expect(await createShop({ baseUrl: vendor.url }).listOrders().all()).toHaveLength(300_000);
  });
});

describe("a failure between pages", () => {
  const failing = () =>
    vendorServer((request, response) => {
      if (pageOf(request) === 1) json(response, 200, rowsOf(2));
      else json(response, 401, { message: "만료" });
    });

  test("on page 2 ends the iteration with that page's error, after the rows of page 1", async () => {
    await using vendor = await failing();
    await using unhandled = unhandledRejections();
    const shop = createShop({ baseUrl: vendor.url });
    const got: Order[] = [];
    const iterate = async () => {
      for await (const row of shop.listOrders()) got.push(row);
    };

    expect(await failureOf(iterate())).toMatchObject({ name: "AuthenticationError" });
    expect(got).toEqual(rowsOf(2));
    expect(await failureOf(shop.listOrders().all())).toMatchObject({ status: 401 });
    expect(pagesAsked(vendor)).toEqual([1, 2, 1, 2]);
    await unhandled.settled();
    expect(unhandled.reasons).toEqual([]);
  });

  test("with a body that is not a list is an error, not the end of the list", async () => {
    for (const body of [{ message: "점검 중" }, "점검", 7, true]) {
      await using vendor = await vendorServer((request, response) =>
        json(response, 200, pageOf(request) === 1 ? rowsOf(2) : body),
      );
      expect(await failureOf(createShop({ baseUrl: vendor.url }).listOrders().all())).toMatchObject(
        {
          name: "ContractError",
          status: 200,
          body,
          message: expect.stringMatching(/^shop\.listOrders: .*the contract does not describe/),
        },
      );
    }
  });

  test("does not include a list that is null, which is empty", async () => {
    await using vendor = await vendorServer((request, response) =>
      json(response, 200, pageOf(request) === 1 ? rowsOf(2) : null),
    );
    expect(await createShop({ baseUrl: vendor.url }).listOrders().all()).toHaveLength(2);
  });

  test("by an abort ends the iteration with the signal's reason", async () => {
    await using vendor = await listing(3, malformed(3));
    const controller = new AbortController();
    const { signal } = controller;
    const call = createShop({ baseUrl: vendor.url }).listOrders({}, { signal });
    const iterate = async () => {
      for await (const { order_code } of call)
        if (order_code === "주문-2") controller.abort("그만");
    };

    expect(await failureOf(iterate())).toBe("그만");
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("does not include a token that expires, which is renewed", async () => {
    await using vendor = await tokenVendor();
    const shop = createTokenShop({ baseUrl: vendor.url });
    await shop.listOrders().all();
    vendor.revoke();
    expect(await shop.listOrders().all()).toEqual([]);
    expect(vendor.tokenCalls).toHaveLength(2);
  });
});
