import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test, vi } from "vitest";
import { deferred } from "../test/deferred.ts";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";

const asked = vi.hoisted(() => ({ for: () => {} }));
// As when a browser waits for a file that never comes.
vi.mock("./setback.ts", () => {
  asked.for();
  return new Promise(() => {});
});

test("who waits for what sends again can give up, with the signal's own reason", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 503, {}));
  const controller = new AbortController();
  const reason = new Error("창을 닫음");
  const loading = deferred();
  asked.for = loading.resolve;
  const { signal } = controller;
  const call = createShop({ baseUrl: vendor.url, retries: 2 }).getOrder(
    { order_code: "주문-1" },
    { signal },
  );
  const failure = failureOf(call);
  await loading.promise;

  controller.abort(reason);

  expect(await failure).toBe(reason);
  expect(vendor.received).toHaveLength(1);
});
