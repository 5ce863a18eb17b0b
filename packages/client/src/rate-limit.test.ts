import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { manualClock } from "../test/manual-clock.ts";
import { createShop } from "../test/shop.ts";
import { RateLimitError } from "./errors.ts";

test("retryAfter of a 429 is measured by the client's clock", async () => {
  const clock = manualClock();
  const headers = { "retry-after": new Date(clock.now() + 90_000).toUTCString() };
  await using vendor = await vendorServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(response, 429, { message: "잠시 후에" });
  });

  const error = await failureOf(
    createShop({ baseUrl: vendor.url, clock }).getOrder({ order_code: "주문-1" }),
  );

  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ code: "rate_limit", retryAfter: 90_000 });
});
