/** Which responses are a success, and the errors of the others. */
import { vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop, Shop, shopContract } from "../test/shop.ts";
import { Client } from "./client.ts";
import type { Operation } from "./contract.ts";

const order = { order_code: "주문-1" };

async function responding(status: number, body: string) {
  const vendor = await vendorServer((_, response) => response.writeHead(status).end(body));
  return { vendor, url: vendor.url, [Symbol.asyncDispose]: () => vendor[Symbol.asyncDispose]() };
}

test("a 200 with JSON counts as the declared 201", async () => {
  await using vendor = await responding(200, JSON.stringify(order));
  const shop = createShop({ baseUrl: vendor.url, retries: 2 });

  expect(await shop.payOrder({ ...order, amount: 1 })).toEqual(order);
  expect(await shop.payOrder({ ...order, amount: 1 }).result()).toMatchObject({ status: 201 });
  expect(vendor.vendor.received).toHaveLength(2);
});

test("a body instead of the declared 204 does not fail the call", async () => {
  await using vendor = await responding(200, JSON.stringify(order));
  expect(await createShop({ baseUrl: vendor.url }).deleteOrder(order)).toBeUndefined();
});

test.each([
  ["an empty body", ""],
  ["HTML", "<h1>점검 중</h1>"],
])(
  "%s instead of the declared JSON is a ContractError with an unknown outcome",
  async (_, body) => {
    await using vendor = await responding(200, body);
    const error = await failureOf(createShop({ baseUrl: vendor.url }).createOrder(order));
    expect(error).toMatchObject({ name: "ContractError", outcome: "unknown", documented: false });
    expect(String(error)).toContain("It may have carried out the call");
  },
);

test("an undocumented error status is an ApiError with documented: false", async () => {
  await using vendor = await responding(410, '{"message":"없어짐"}');
  const error = await failureOf(createShop({ baseUrl: vendor.url }).listOrders());
  expect(error).toMatchObject({ name: "ApiError", status: 410, documented: false });
});

class OtherShop extends Shop {
  send(operation: Partial<Operation>) {
    return this.call({ ...shopContract.operations.createOrder, ...operation }, order);
  }
}

const access = { credentials: { token: "made-up" }, secrets: [] };

describe("a response that the contract leaves open", () => {
  test.each<[number, string, unknown]>([
    [200, '{"a":1}', { a: 1 }],
    [202, "접수됨", "접수됨"],
    [204, "", undefined],
  ])("%i with %j resolves to %j", async (status, body, expected) => {
    await using vendor = await responding(status, body);
    const operation = { responses: { "2XX": "open", "400": "json" } } as const;
    const call = new OtherShop({ baseUrl: vendor.url }, access).send(operation);

    expect(await call).toEqual(expected);
    expect(await call.result()).toMatchObject({ ok: true, status: "2XX" });
  });

  test("is a failed call if the body matches a failure of the contract", async () => {
    await using vendor = await responding(200, '{"error_code":"e2060"}');
    const failures = [{ required: ["error_code"] }];
    const operation = { responses: { "2XX": "open" }, failures } as const;
    const call = new OtherShop({ baseUrl: vendor.url }, access).send(operation);

    await expect(call).rejects.toMatchObject({ name: "VendorError" });
    expect(await call.result()).toMatchObject({ ok: false, status: "failure" });
  });

  test("is also open beside a documented 201", async () => {
    await using vendor = await responding(200, "ok");
    const operation = { responses: { "201": "json", "2XX": "open" } } as const;
    expect(await new OtherShop({ baseUrl: vendor.url }, access).send(operation)).toBe("ok");
  });
});

describe("an envelope with a declared status_code", () => {
  const operation = {
    responses: { "200": "json" },
    envelope: {
      required: ["status_code", "data"],
      values: { status_code: [200] },
      pointer: "/data/0",
    },
  } as const;

  test("is removed", async () => {
    await using vendor = await responding(200, '{"status_code":200,"data":[{"id":1}]}');
    const call = new OtherShop({ baseUrl: vendor.url }, access).send(operation);
    expect(await call).toEqual({ id: 1 });
  });

  test("with another status_code is a VendorError", async () => {
    await using vendor = await responding(200, '{"status_code":400,"data":[]}');
    const call = new OtherShop({ baseUrl: vendor.url }, access).send(operation);
    expect(await failureOf(call)).toMatchObject({ name: "VendorError", status: 200 });
  });
});

test("variants with the same keys are distinguished by their values", async () => {
  const operation = {
    responses: { "200": "json" },
    failures: [{ required: ["result"], values: { result: ["실패"] } }],
  } as const;
  await using failed = await responding(200, '{"result":"실패"}');
  const call = new OtherShop({ baseUrl: failed.url }, access).send(operation);
  expect(await failureOf(call)).toMatchObject({ name: "VendorError" });

  await using succeeded = await responding(200, '{"result":"성공"}');
  expect(await new OtherShop({ baseUrl: succeeded.url }, access).send(operation)).toEqual({
    result: "성공",
  });
});

test("the meaning of an error code is part of the message", async () => {
  await using vendor = await responding(200, '{"error_code":"e2001","messages":["주문 없음"]}');
  const contract = { ...shopContract, codeTexts: { error_code: { e2001: "No such order." } } };
  const client = new (class extends Client<object> {
    send() {
      const failures = [{ required: ["error_code"] }];
      return this.call({ ...shopContract.operations.createOrder, failures }, order);
    }
  })(contract, { baseUrl: vendor.url }, access);
  expect(await failureOf(client.send())).toMatchObject({
    name: "VendorError",
    message:
      "shop.createOrder: the vendor responded 200 with a failure: 주문 없음 (e2001: No such order.)",
  });
});

test("an error response of the mock server is reported with the mock's reason and the place in the contract", async () => {
  await using vendor = await vendorServer((_, response) => {
    response
      .writeHead(422, {
        "x-jumun-refusal": encodeURIComponent(
          "Request body must have '주문자', access_token=made-up-1",
        ),
        "x-jumun-where": "#/components/schemas/NewOrder/required",
      })
      .end('{"message":"없음"}');
  });
  const error = await failureOf(createShop({ baseUrl: vendor.url }).createOrder(order));
  expect(error).toMatchObject({ status: 422, vendorMessage: "없음" });
  expect(String(error)).toContain(
    "the mock rejected the request with 422: Request body must have '주문자', access_token=*** (#/components/schemas/NewOrder/required)",
  );
});

test.each(["%", "%ff", "x".repeat(5000)])(
  "a malformed or long reason is kept or truncated: %.10s",
  async (reason) => {
    await using vendor = await vendorServer((_, response) => {
      response.writeHead(422, { "x-jumun-refusal": reason }).end();
    });
    const error = await failureOf(createShop({ baseUrl: vendor.url }).createOrder(order));
    expect(String(error)).toContain(
      `the mock rejected the request with 422: ${reason.slice(0, 200)}`,
    );
    expect(String(error).length).toBeLessThan(400);
  },
);
