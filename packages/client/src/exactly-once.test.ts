/** 200 concurrent writes while one connection in five is reset: nothing is carried out twice. */
import { randomInt } from "node:crypto";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createShop } from "../test/shop.ts";
import { isJumunError } from "./errors.ts";

/** A vendor that counts the effects per order, and resets one connection in five before or after the effect. */
async function unreliableVendor() {
  const effects = new Map<string, number>();
  const keys = new Set<string>();
  const server = await vendorServer(({ url, headers, body }, response) => {
    const fate = randomInt(10);
    if (fate === 0) {
      response.destroy();
      return;
    }
    const order = url.split("/")[2] ?? JSON.parse(body).order_code;
    const key = headers["idempotency-key"];
    if (typeof key !== "string" || !keys.has(key))
      effects.set(order, (effects.get(order) ?? 0) + 1);
    if (typeof key === "string") keys.add(key);
    if (fate === 1) response.destroy();
    else json(response, 201, { order_code: order });
  });
  return { ...server, effects };
}

const orders = Array.from({ length: 200 }, (_, index) => `주문-${index}`);

test("a write that is not idempotent is never carried out twice, and its error says whether it may have been", async () => {
  await using vendor = await unreliableVendor();
  const shop = createShop({ baseUrl: vendor.url, retries: 3 });

  const ends = await Promise.allSettled(
    orders.map((order_code) => shop.createOrder({ order_code })),
  );

  for (const [index, end] of ends.entries()) {
    const count =
      vendor.effects.get(encodeURIComponent(orders[index] ?? "")) ??
      vendor.effects.get(orders[index] ?? "") ??
      0;
    expect(count).toBeLessThanOrEqual(1);
    if (end.status === "fulfilled") expect(count).toBe(1);
    else expect(end.reason).toMatchObject({ code: "connection", outcome: "unknown", attempts: 1 });
  }
  expect(ends.some(({ status }) => status === "rejected")).toBe(true);
});

test("a write with an idempotency key is retried, and carried out once", async () => {
  await using vendor = await unreliableVendor();
  const clients = Array.from({ length: 20 }, () => createShop({ baseUrl: vendor.url, retries: 5 }));

  const ends = await Promise.allSettled(
    orders.map((order_code, index) =>
      clients[index % 20]?.payOrder({ order_code, amount: 1 }, { idempotencyKey: `key-${index}` }),
    ),
  );

  expect(ends.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(190);
  for (const end of ends)
    if (end.status === "rejected") expect(isJumunError(end.reason)).toBe(true);
  expect([...vendor.effects.values()].every((count) => count === 1)).toBe(true);
});
