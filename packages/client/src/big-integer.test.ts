import { vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createShop } from "../test/shop.ts";
import { parseJson } from "./parse-json.ts";

test("a long bundle number is returned as a string and not rounded", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"order_code":"1","bundle_no":37722255199523523,"price":1000}');
  });
  const order = await createShop({ baseUrl: vendor.url }).getOrder({ order_code: "1" });
  expect(order).toEqual({ order_code: "1", bundle_no: "37722255199523523", price: 1000 });
});

test.each([
  ["9007199254740991", 9_007_199_254_740_991],
  ["9007199254740993", "9007199254740993"],
  ["-9007199254740993", "-9007199254740993"],
  ['"37722255199523523"', "37722255199523523"],
  ['"a 37722255199523523 \\" 1"', 'a 37722255199523523 " 1'],
  ["0.12345678901234567890", 0.123_456_789_012_345_68],
  ["1e30", 1e30],
  ["[37722255199523523,1]", ["37722255199523523", 1]],
  ["37722255199523523x", undefined],
])("%s is parsed as %j", (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});

test("a string of many megabytes is parsed", () => {
  const text = JSON.stringify({ image: "1".repeat(5_000_000), n: 1 });
  expect(parseJson(text)).toMatchObject({ n: 1 });
});
