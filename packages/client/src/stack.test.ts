/** The stack and the facts of errors. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { nobody } from "../test/raw-server.ts";
import { createShop } from "../test/shop.ts";
import { createTokenShop } from "../test/token-shop.ts";

const order = { order_code: "주문-1" };

/** Every stack must contain the line of this function. */
async function theCaller(call: () => PromiseLike<unknown>): Promise<unknown> {
  return await call();
}

async function stackOf(call: () => PromiseLike<unknown>): Promise<string> {
  const error = await failureOf(theCaller(call));
  return error instanceof Error ? String(error.stack) : "";
}

test("the stack of every kind of error contains the caller's line", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    if (url.includes("slow")) return;
    if (url.includes("html")) response.end("<h1>점검</h1>");
    else json(response, 404, { detail: "없음" });
  });
  const { url } = await nobody();
  const gone = createShop({ baseUrl: url });
  const shop = createShop({ baseUrl: vendor.url, timeout: 50 });
  const theCallerOfAList = async () => {
    for await (const row of gone.listOrders()) void row;
  };
  const stacks = await Promise.all([
    stackOf(() => gone.getOrder(order)),
    stackOf(() => gone.getOrder(order).result()),
    stackOf(() => gone.getOrder(order).withResponse()),
    stackOf(() => createTokenShop({ baseUrl: url }).getOrder(order)),
    stackOf(() => shop.getOrder({ order_code: "slow" })),
    stackOf(() => shop.getOrder({ order_code: "html" })),
    stackOf(() => shop.getOrder(order)),
    stackOf(() => shop.getOrder({ order_code: "" })),
    stackOf(() => shop.getOrder(order, { timeOut: 1 } as object)),
    stackOf(theCallerOfAList),
  ]);
  for (const stack of stacks) expect(stack).toContain("theCaller");
});

test("JSON contains message, operation, attempts, the cause's code and the vendor's message", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("x-request-id", "req-1");
    json(response, 404, { detail: "찾을 수 없습니다." });
  });
  const missing = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
  expect(JSON.parse(JSON.stringify(missing))).toEqual({
    name: "NotFoundError",
    code: "not_found",
    message: "shop.getOrder: the vendor responded 404: 찾을 수 없습니다. (request id req-1)",
    vendor: "shop",
    operationId: "getOrder",
    status: 404,
    vendorMessage: "찾을 수 없습니다.",
    requestId: "req-1",
    documented: true,
    attempts: 1,
  });
  expect(String(missing)).toBe(
    "NotFoundError: shop.getOrder: the vendor responded 404: 찾을 수 없습니다. (request id req-1)",
  );

  const gone = await failureOf(createShop({ baseUrl: (await nobody()).url }).createOrder(order));
  expect(JSON.parse(JSON.stringify(gone))).toMatchObject({
    operation: "shop.createOrder",
    attempts: 1,
    outcome: "none",
    causeCode: "ECONNREFUSED",
  });
});

test("a failed token call names the operation that needed the token, and the host", async () => {
  const { url, port } = await nobody();
  const error = await failureOf(createTokenShop({ baseUrl: url }).createOrder(order));
  expect(error).toMatchObject({ name: "ConnectionError", operation: "shop.createOrder" });
  expect(String(error)).toMatch(/^ConnectionError: shop\.createOrder: .*shop\.issueToken/);
  expect(String(error)).toContain(`127.0.0.1:${port}`);
});

test("only a write that was sent has an unknown outcome", async () => {
  await using vendor = await vendorServer((_, response) => response.destroy());
  const shop = createShop({ baseUrl: vendor.url });
  const sentence = "It may have carried out the call";

  const write = await failureOf(shop.createOrder(order));
  expect(write).toMatchObject({ outcome: "unknown" });
  expect(String(write)).toContain(sentence);

  const read = await failureOf(shop.getOrder(order));
  expect(read).toMatchObject({ outcome: "none" });
  expect(String(read)).not.toContain(sentence);
});
