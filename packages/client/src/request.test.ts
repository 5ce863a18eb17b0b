import { expect, test } from "vitest";
import { shopContract } from "../test/shop.ts";
import { wireRequest } from "./request.ts";

const { getOrder, createOrder } = shopContract.operations;
const get = (input: Record<string, unknown>) => wireRequest("shop", "http://shop", getOrder, input);

test("an unknown field is refused by name, with those that there are", () => {
  expect(() => get({ order_code: "1", feilds: "a" })).toThrow(
    'shop.getOrder has no input "feilds"; it takes order_code, fields, X-Trace.',
  );
  expect(() => get({ order_code: "1", toString: "a" })).toThrow('has no input "toString"');
});

test.each([[undefined], [null]])("a required field that is %s is missing", (order_code) => {
  expect(() => get({ order_code })).toThrow(
    "shop.getOrder: the required input order_code is missing.",
  );
});

test.each(["", ".", ".."])(
  "a path parameter cannot be %j, which would call another path",
  (order_code) => {
    expect(() => get({ order_code })).toThrow("the input order_code cannot stand in a path.");
  },
);

test.each(["a/b", "../x", "%2e%2e", "a?b=c", "a#b", "주문 1", "{fields}"])(
  "a path parameter %j stays one segment",
  (order_code) => {
    const { url } = get({ order_code });
    const { pathname, search, hash } = new URL(url);
    expect(pathname.split("/")).toHaveLength(3);
    expect(decodeURIComponent(pathname.slice("/orders/".length))).toBe(order_code);
    expect(search + hash).toBe("");
  },
);

test("an operation with a body sends one even where every field is left out", () => {
  const operation = { ...createOrder, required: [] };
  expect(wireRequest("shop", "http://shop", operation, {}).body).toBe("{}");
});

test("null is a value of a body field", () => {
  const { body } = wireRequest("shop", "http://shop", createOrder, { order_code: "1", memo: null });
  expect(body).toBe('{"order_code":"1","memo":null}');
});

test("__proto__ in an input is an unknown field, not a prototype", () => {
  expect(() => get(JSON.parse('{"order_code":"1","__proto__":{"fields":"a"}}'))).toThrow(
    'has no input "__proto__"',
  );
});
