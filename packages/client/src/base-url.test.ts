import { expect, test } from "vitest";
import { shopContract } from "../test/shop.ts";
import { resolveBaseUrl } from "./base-url.ts";

test("production is the default environment", () => {
  expect(resolveBaseUrl(shopContract, {})).toBe("https://api.shop.invalid");
  expect(resolveBaseUrl(shopContract, { environment: "test" })).toBe("https://test.shop.invalid");
});

test("baseUrl stands over the environment and loses the slash at its end", () => {
  expect(resolveBaseUrl(shopContract, { baseUrl: "http://127.0.0.1:4010/shop/" })).toBe(
    "http://127.0.0.1:4010/shop",
  );
});

test("an unknown environment is refused with those that there are", () => {
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
  "baseUrl %j is refused",
  (baseUrl) => {
    const options: { baseUrl: string } = JSON.parse(JSON.stringify({ baseUrl }));
    expect(() => resolveBaseUrl(shopContract, options)).toThrow("shop: the option baseUrl must be");
  },
);
