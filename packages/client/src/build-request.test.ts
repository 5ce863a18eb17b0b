import { describe, expect, test } from "vitest";
import { shopContract } from "../test/shop.ts";
import { buildRequest } from "./build-request.ts";
import type { Operation } from "./contract.ts";

const { getOrder, createOrder } = shopContract.operations;
const write = async (operation: Operation, input: Record<string, unknown>) =>
  buildRequest(
    {
      name: `shop.${operation.id}`,
      baseUrl: "http://shop",
      operation,
      schemas: {},
      check: "error",
      warn: () => {},
    },
    input,
  );
const get = (input: Record<string, unknown>) => write(getOrder, input);

test("an unknown field is rejected with the known ones", async () => {
  await expect(get({ order_code: "1", feilds: "a" })).rejects.toThrow(
    'shop.getOrder: "feilds" is not a known field. Did you mean "fields"? Its fields are order_code, fields.',
  );
  await expect(get({ order_code: "1", toString: "a" })).rejects.toThrow(
    '"toString" is not a known field.',
  );
});

test.each([[undefined], [null]])("a required field that is %s is missing", async (order_code) => {
  await expect(get({ order_code })).rejects.toThrow("shop.getOrder: order_code is required");
});

test.each(["", ".", ".."])(
  "the path parameter %j, which would call another path, is rejected",
  async (order_code) => {
    await expect(get({ order_code })).rejects.toThrow(
      /order_code (must not be empty|is blank or consists of dots)/,
    );
  },
);

test.each(["a/b", "../x", "%2e%2e", "a?b=c", "a#b", "주문 1", "{fields}"])(
  "the path parameter %j stays one segment",
  async (order_code) => {
    const { url } = await get({ order_code });
    const { pathname, search, hash } = new URL(url);
    expect(pathname.split("/")).toHaveLength(3);
    expect(decodeURIComponent(pathname.slice("/orders/".length))).toBe(order_code);
    expect(search + hash).toBe("");
  },
);

test("a required body is sent even without fields", async () => {
  const operation = { ...createOrder, body: { ...createOrder.body, schema: {} } };
  expect((await write(operation, {})).body).toBe("{}");
});

test("a body field can be null", async () => {
  const { body } = await write(createOrder, { order_code: "1", memo: null });
  expect(body).toBe('{"order_code":"1","memo":null}');
});

test("an object as a path parameter is rejected, and its toString is not called", async () => {
  const order_code = {
    toString() {
      throw new Error("글이 아님");
    },
  };
  await expect(get({ order_code })).rejects.toThrow(
    "shop.getOrder: order_code must be a string; it is an object.",
  );
});

test("changing the input after the call has no effect", async () => {
  const input: Record<string, unknown> = { order_code: Number.NaN };
  const refused = get(input);
  input.order_code = "1";
  await expect(refused).rejects.toThrow("order_code must be a string; it is NaN");
});

test("__proto__ in an input is an unknown field, not a prototype", async () => {
  await expect(get(JSON.parse('{"order_code":"1","__proto__":{"fields":"a"}}'))).rejects.toThrow(
    '"__proto__" is not a known field.',
  );
});

describe("a number that JSON would change", () => {
  const create = (memo: unknown) => write(createOrder, { order_code: "1", memo });
  // The number to which `JSON.parse` rounds the bundle number 377222551990327412.
  const bundle = Number("377222551990327412");

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -Infinity, bundle])(
    "%d is rejected",
    async (number) => {
      await expect(create(number)).rejects.toThrow(
        "shop.createOrder: memo is a number that JavaScript does not hold exactly: pass a string.",
      );
      await expect(get({ order_code: number })).rejects.toThrow("order_code must be a string");
      await expect(get({ order_code: "1", fields: ["a", number] })).rejects.toThrow(
        "fields[1] must be a string",
      );
    },
  );

  test("is reported with its path in the body", async () => {
    await expect(create({ orders: [{ bundle_no: bundle }] })).rejects.toThrow(
      "shop.createOrder: memo.orders[0].bundle_no is a number that JavaScript does not hold exactly",
    );
  });

  test("does not include exact numbers, which are sent unchanged", async () => {
    for (const number of [0, -0.5, 9_007_199_254_740_991, 1e-7]) {
      expect(JSON.parse(String((await create([{ number }])).body)).memo).toEqual([{ number }]);
    }
  });
});
