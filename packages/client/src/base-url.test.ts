import { expect, test } from "vitest";
import { shopContract } from "../test/shop.ts";
import { resolveBaseUrl } from "./base-url.ts";

test("production is the default environment", () => {
  expect(resolveBaseUrl(shopContract, {})).toBe("https://api.shop.invalid");
  expect(resolveBaseUrl(shopContract, { environment: "test" })).toBe("https://test.shop.invalid");
});

test("baseUrl takes precedence over environment, and its trailing slash is removed", () => {
  expect(resolveBaseUrl(shopContract, { baseUrl: "http://127.0.0.1:4010/shop/" })).toBe(
    "http://127.0.0.1:4010/shop",
  );
});

test("an unknown environment is rejected with the list of known ones", () => {
  expect(() => resolveBaseUrl(shopContract, { environment: "staging" })).toThrow(
    "shop: the option environment must be one of production, test.",
  );
});

test("a vendor without a published host needs baseUrl", () => {
  expect(() => resolveBaseUrl({ ...shopContract, servers: {} }, {})).toThrow(
    "shop: the option baseUrl is missing: the vendor publishes no host.",
  );
});

test.each(["", "api.shop.invalid", "ftp://shop", "https://shop/?a=1", "https://shop/#a", 7, null])(
  "baseUrl %j is rejected",
  (baseUrl) => {
    const options: { baseUrl: string } = JSON.parse(JSON.stringify({ baseUrl }));
    expect(() => resolveBaseUrl(shopContract, options)).toThrow("shop: the option baseUrl must be");
  },
);
