import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createShop } from "../test/shop.ts";
import { ContractError, isDocumentedError, NotFoundError, VendorError } from "./errors.ts";
import type { Logger } from "./options.ts";
import { type ResponseSchemas, type ValidationMode, validation } from "./validate.ts";

const schemas: ResponseSchemas = {
  responses: {
    getOrder: {
      200: { anyOf: [{ $ref: "Order" }, { $ref: "Failure" }, { $ref: "Envelope" }] },
      404: { type: "object", required: ["detail"] },
      "4XX": { type: "object", required: ["message"] },
    },
    createOrder: { 201: { $ref: "Order" }, default: { type: "object", required: ["detail"] } },
  },
  schemas: {
    Order: {
      type: "object",
      required: ["order_code"],
      properties: { order_code: { type: "string" }, 받는분: { type: "string" } },
    },
    Failure: {
      type: "object",
      required: ["error_code", "messages"],
      properties: { messages: { type: "array", items: { type: "string" } } },
    },
    Envelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: { status_code: { type: "integer" }, data: { $ref: "Order" } },
    },
  },
};

const input = { order_code: "주문-1" };
const order = { order_code: "주문-1", 받는분: "홍길동", 새_필드: 1 };

const warn = vi.spyOn(console, "warn");
beforeEach(() => void warn.mockImplementation(() => {}));
afterEach(() => void warn.mockReset());

/** A shop that returns this response, and a client that validates it. */
async function responding(status: number, body: unknown, mode: ValidationMode, logger?: Logger) {
  const vendor = await vendorServer((_, response) => json(response, status, body));
  const shop = createShop({ baseUrl: vendor.url, logger, validate: validation(schemas, mode) });
  return { shop, [Symbol.asyncDispose]: () => vendor[Symbol.asyncDispose]() };
}

test.each<ValidationMode>(["off", "warn", "throw"])(
  "%s: a valid response is returned with its unknown fields",
  async (mode) => {
    await using vendor = await responding(200, order, mode);

    expect(await vendor.shop.getOrder(input)).toEqual(order);
    expect(warn).not.toHaveBeenCalled();
  },
);

test("off: a response is returned unchanged", async () => {
  await using vendor = await responding(200, { order_code: 1 }, "off");

  expect(await vendor.shop.getOrder(input)).toEqual({ order_code: 1 });
  expect(warn).not.toHaveBeenCalled();
});

test("warn: the logger receives pointers and no values", async () => {
  const logger = { info: vi.fn(), warn: vi.fn() };
  await using vendor = await responding(200, { order_code: 20261122, 받는분: [] }, "warn", logger);

  expect(await vendor.shop.getOrder(input)).toEqual({ order_code: 20261122, 받는분: [] });
  expect(logger.warn.mock.calls).toEqual([
    [
      "shop.getOrder: the response 200 does not match the contract: /order_code must be a string; /받는분 must be a string.",
    ],
  ]);
  expect(warn).not.toHaveBeenCalled();
});

test("warn: without a logger the console is used", async () => {
  await using vendor = await responding(200, [], "warn");

  await vendor.shop.getOrder(input);

  expect(warn.mock.calls).toEqual([
    [expect.stringContaining("does not match the contract: the body must match one of 3 forms.")],
  ]);
});

test("warn: the first five violations are listed", async () => {
  const messages = Array.from({ length: 12 }, (_, index) => index);
  await using vendor = await responding(200, { error_code: "e1", messages }, "warn");

  await vendor.shop.getOrder(input).result();

  expect(warn.mock.calls[0]?.[0]).toMatch(
    /: \/messages\/0 must be a string; .*; \/messages\/4 must be a string \(and 7 more\)\.$/,
  );
});

test("throw: the call rejects and names the pointers", async () => {
  await using vendor = await responding(200, { order_code: 20261122 }, "throw");

  const error = await vendor.shop.getOrder(input).catch((error: unknown) => error);

  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({
    message:
      "shop.getOrder: the vendor responded 200 with a body that the contract does not describe: /order_code must be a string.",
    status: 200,
    documented: false,
    body: { order_code: 20261122 },
  });
});

test("throw: the result is undocumented", async () => {
  await using vendor = await responding(200, { order_code: 1 }, "throw");

  expect(await vendor.shop.getOrder(input).result()).toMatchObject({
    ok: false,
    status: "undocumented",
    error: { order_code: 1 },
  });
});

test("throw: an error keeps its class, but is not documented", async () => {
  await using vendor = await responding(404, { 상세: "홍길동 님" }, "throw");

  const error = await vendor.shop.getOrder(input).catch((error: unknown) => error);

  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({
    message: "shop.getOrder: the vendor responded 404: /detail must be present.",
  });
  expect(isDocumentedError(error, "shop", "getOrder")).toBe(false);
});

test.each([
  [404, { detail: "없음" }],
  [429, { message: "잠시" }],
  [418, { message: "잠시" }],
])("throw: an error with %i is checked by the schema of its key", async (status, body) => {
  await using right = await responding(status, body, "throw");
  await using wrong = await responding(status, { error: "?" }, "throw");

  await expect(right.shop.getOrder(input)).rejects.toMatchObject({ documented: true });
  await expect(wrong.shop.getOrder(input)).rejects.toMatchObject({ documented: false });
});

test("throw: a failure variant is checked as a whole", async () => {
  await using right = await responding(200, { error_code: "e1", messages: ["없음"] }, "throw");
  await using wrong = await responding(200, { error_code: "e1", messages: [1] }, "throw");

  await expect(right.shop.getOrder(input)).rejects.toBeInstanceOf(VendorError);
  await expect(wrong.shop.getOrder(input)).rejects.toMatchObject({
    name: "ContractError",
    message: expect.stringContaining(": /messages/0 must be a string."),
  });
});

test("throw: an envelope is checked before it is removed", async () => {
  await using right = await responding(200, { status_code: 1, data: order }, "throw");
  await using wrong = await responding(200, { status_code: 1, data: { order_code: 1 } }, "throw");

  expect(await right.shop.getOrder(input)).toEqual(order);
  await expect(wrong.shop.getOrder(input)).rejects.toThrow("/data/order_code must be a string");
});

test("throw: empty, text and undocumented responses are not checked", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    if (url === "/login") response.end("들어왔습니다");
    else if (url === "/orders") response.writeHead(204).end();
    else response.writeHead(302).end("이동");
  });
  const shop = createShop({ baseUrl: vendor.url, validate: validation(schemas, "throw") });

  expect(await shop.login({ user: "홍길동" })).toBe("들어왔습니다");
  expect(await shop.createOrder(input)).toBeUndefined();
  await expect(shop.getOrder(input)).rejects.toThrow("responded 302: 이동");
});

test("an unknown mode is rejected, and so is a mode as the option itself", () => {
  const mode: ValidationMode = JSON.parse('"wran"');
  expect(() => validation(schemas, mode)).toThrow(
    'validating: the mode is "wran". It must be off, warn or throw.',
  );
  const options = JSON.parse('{ "baseUrl": "http://127.0.0.1:1", "validate": "warn" }');
  expect(() => createShop(options)).toThrow(
    'shop: the option validate must be the value of validating("warn").',
  );
});
