/** Inputs that are never sent, and their errors. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test, vi } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { sendOnce } from "../test/wire.ts";

describe("a DELETE", () => {
  test.each<[unknown, string]>([
    ["", 'order_code must not be empty; it is ""'],
    [" ", 'order_code must not be blank; it is " "'],
    [{ a: 1 }, "order_code must be a string; it is an object"],
    [["a", "b"], "order_code must be a string; it is a list"],
    [7, "order_code must be a string; it is 7"],
    [null, "order_code is required"],
    [undefined, "order_code is required"],
  ])("with the key %j is rejected and never sent", async (order_code, expected) => {
    await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
    const shop = createShop({ baseUrl: vendor.url });

    const error = await failureOf(shop.deleteOrder({ order_code: order_code as string }));

    expect(error).toMatchObject({ name: "UsageError" });
    expect(String(error)).toContain(`shop.deleteOrder: ${expected}`);
    expect(vendor.received).toEqual([]);
  });
});

test("ranges are checked", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, []));
  const shop = createShop({ baseUrl: vendor.url });

  expect(String(await failureOf(shop.listOrders({ limit: 0 })))).toContain(
    "shop.listOrders: limit must be 1 or more; it is 0.",
  );
  expect(String(await failureOf(shop.listOrders({ limit: 101 })))).toContain("be 100 or less");
  expect(vendor.received).toEqual([]);
});

const bulk = {
  input: { orders: { in: "body", required: true }, overwrite: { in: "body" } },
  body: {
    mediaType: "application/json",
    required: true,
    schema: {
      type: "object",
      required: ["orders"],
      properties: {
        orders: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: { not: {} },
            required: ["bundle_no"],
            properties: {
              bundle_no: { type: "string" },
              state: { enum: ["Y", "N"] },
              secret: { type: "string" },
            },
          },
        },
        overwrite: { type: "boolean" },
      },
    },
  },
} as const;

test.each<[object, string]>([
  [
    { orders: [...Array(17).fill({ bundle_no: "1" }), { bundle_no: 7 }] },
    "orders[17].bundle_no must be a string; it is 7",
  ],
  [{ orders: [{}] }, "orders[0].bundle_no is required"],
  [{}, "orders is required"],
  [{ orders: [{ bundle_no: "1", state: "y" }] }, 'orders[0].state must be "Y" or "N"; it is "y"'],
  [
    { orders: [{ bundle_no: "1", bundleNo: "1" }] },
    'orders[0].bundleNo is not a known field. Did you mean "bundle_no"?',
  ],
  [{ orders: [], overwirte: true }, '"overwirte" is not a known field. Did you mean "overwrite"?'],
])("a body is checked down to its nested fields: %j", async (input, expected) => {
  await expect(sendOnce(bulk, input)).rejects.toThrow(`shop.order: ${expected}`);
});

test("a message does not contain the value of a secret", async () => {
  const call = sendOnce(bulk, { orders: [{ bundle_no: "1", secret: 123456789 }] });
  const error = await failureOf(call);
  expect(String(error)).toContain("orders[0].secret must be a string.");
  expect(String(error)).not.toContain("123456789");
});

test("an unknown value passes if the list of values is extensible", async () => {
  expect((await sendOnce(bulk, { orders: [] })).wire.body.toString()).toBe('{"orders":[]}');
});

describe("check", () => {
  test("off sends the input unchanged, including unknown fields", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, []));
    const shop = createShop({ baseUrl: vendor.url, check: "off" });

    await shop.listOrders({ limit: 0, neu: "1" } as object);

    expect(vendor.received[0]?.url).toBe("/orders?limit=0&neu=1");
  });

  test("warn logs the problems and sends the input", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 201, {}));
    const logger = { info: vi.fn(), warn: vi.fn() };
    const shop = createShop({ baseUrl: vendor.url, logger });
    const input: { order_code: string } = JSON.parse('{"order_code":7,"새_필드":1}');

    await shop.createOrder(input, { check: "warn" });

    expect(vendor.received[0]?.body).toBe('{"order_code":7,"새_필드":1}');
    await shop.createOrder(input, { check: "warn" });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn.mock.calls[0]?.[0]).toContain("order_code must be a string; it is 7");
  });

  test("off still rejects an input that would call another path", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, {}));
    const shop = createShop({ baseUrl: vendor.url, check: "off" });

    expect(await failureOf(shop.getOrder({ order_code: "" }))).toMatchObject({ code: "usage" });
    expect(await failureOf(shop.getOrder({} as never))).toMatchObject({ code: "usage" });
    expect(vendor.received).toEqual([]);
  });
});
