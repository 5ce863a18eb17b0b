import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, expectTypeOf, test } from "vitest";
import { createShop, type Order } from "../test/shop.ts";
import { ApiError, isJumunError, VendorError } from "./errors.ts";

const order = { order_code: "주문-1" };
const input = { order_code: "주문-1" };

test("one request serves the data, the result and the response", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("x-page", "1");
    json(response, 200, order);
  });
  const call = createShop({ baseUrl: vendor.url }).getOrder(input);

  expect(await call).toEqual(order);
  expect(await call.result()).toMatchObject({ ok: true, status: 200, data: order });
  const { data, response } = await call.withResponse();
  expect(data).toEqual(order);
  expect(response.headers.get("x-page")).toBe("1");
  expect(vendor.received).toHaveLength(1);
});

test("the result is discriminated by status, each branch with its own type", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 404, { detail: "없음" }));

  const result = await createShop({ baseUrl: vendor.url }).getOrder(input).result();

  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Order>();
  expect(result.status).toBe(404);
  if (result.status === 404) {
    expectTypeOf(result.error).toEqualTypeOf<{ readonly detail: string }>();
    expect(result.error.detail).toBe("없음");
  }
});

test("a status in a documented range has the range as its result's status, and the error class of its number", async () => {
  await using vendor = await vendorServer((_, response) =>
    json(response, 429, { message: "잠시" }),
  );
  const call = createShop({ baseUrl: vendor.url }).getOrder(input);

  expect(await call.result()).toMatchObject({ status: "4XX", error: { message: "잠시" } });
  await expect(call).rejects.toMatchObject({
    name: "RateLimitError",
    status: 429,
    documented: true,
  });
});

test("a 2xx that reports a failure rejects with a VendorError", async () => {
  const failure = { error_code: "e2001", messages: ["없는 묶음번호"] };
  await using vendor = await vendorServer((_, response) => json(response, 200, failure));
  const call = createShop({ baseUrl: vendor.url }).getOrder(input);

  const error = await call.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(VendorError);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 200, body: failure, code: "vendor" });
  expect(await call.result()).toMatchObject({ ok: false, status: "failure", error: failure });
});

test("a wrapped response resolves to its data", async () => {
  await using vendor = await vendorServer((_, response) =>
    json(response, 200, { status_code: 200, data: order }),
  );
  expect(await createShop({ baseUrl: vendor.url }).getOrder(input)).toEqual(order);
});

test.each([
  ["HTML", "text/html", "<h1>점검 중</h1>"],
  ["truncated JSON", "application/json", '{"order_code":"주'],
  ["nothing", "application/json", ""],
])("a success with %s is a ContractError, and an undocumented result", async (_, type, body) => {
  await using vendor = await vendorServer((_, response) => {
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  const call = createShop({ baseUrl: vendor.url }).getOrder(input);

  await expect(call).rejects.toMatchObject({
    name: "ContractError",
    status: 200,
    documented: false,
    body: body === "" ? undefined : body,
  });
  expect(await call.result()).toMatchObject({ ok: false, status: "undocumented" });
});

test("JSON with a wrong content type is parsed", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(JSON.stringify(order));
  });
  expect(await createShop({ baseUrl: vendor.url }).getOrder(input)).toEqual(order);
});

test.each([
  [500, "", undefined],
  [502, "<h1>Bad Gateway</h1>", "<h1>Bad Gateway</h1>"],
  [503, '{"any":"json"}', { any: "json" }],
])("an undocumented %i keeps its body", async (status, body, kept) => {
  await using vendor = await vendorServer((_, response) => {
    response.writeHead(status, { "x-request-id": "req-7" }).end(body);
  });
  const call = createShop({ baseUrl: vendor.url }).getOrder(input);

  await expect(call).rejects.toMatchObject({
    name: "ServerError",
    status,
    body: kept,
    documented: false,
    requestId: "req-7",
    attempts: 1,
  });
  const result = await call.result();
  expect(result.status).toBe("undocumented");
  expect(result.response.status).toBe(status);
});

test("another 2xx with a body of the declared kind counts as the declared success", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 202, order));
  const call = createShop({ baseUrl: vendor.url }).updateOrder(input);

  expect(await call).toEqual(order);
  expect(await call.result()).toMatchObject({ ok: true, status: 200, data: order });
  expect((await call.withResponse()).response.status).toBe(202);
});

test("an error that only `default` documents has its body", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 418, order));
  const call = createShop({ baseUrl: vendor.url }).updateOrder(input);

  expect(await call.result()).toMatchObject({ ok: false, status: "default", error: order });
});

test("a message quotes the vendor, but never a credential", async () => {
  await using vendor = await vendorServer((request, response) =>
    json(response, 404, { detail: `모르는 키 ${request.headers["x-api-key"]}` }),
  );
  const error = await createShop({ baseUrl: vendor.url })
    .getOrder(input)
    .catch((error: unknown) => error);

  expect(isJumunError(error) && error.message).toBe(
    "shop.getOrder: the vendor responded 404: 모르는 키 ***",
  );
});

test("a failed call that nobody awaits is an unhandled rejection, unless its result is read", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 500, {}));
  const shop = createShop({ baseUrl: vendor.url });
  const unhandled: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  try {
    await shop.getOrder(input).result();
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);

    shop.getOrder(input);
    await expect.poll(() => unhandled).toMatchObject([{ status: 500 }]);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
});

test("an error from another copy of the package is recognized", () => {
  const foreign = Object.assign(new Error(), { [Symbol.for("@jumun/client.error")]: true });
  expect(isJumunError(foreign)).toBe(true);
  expect(isJumunError(new Error())).toBe(false);
  expect(isJumunError(null)).toBe(false);
});
