import { validation } from "@jumun/client/validate";
import type { Mock } from "@jumun/mock";
import { afterAll, describe, expect, test } from "vitest";
import { startVendorMock } from "../vendor-mock.ts";
import { unmet } from "./evaluate.ts";
import type { CallExpectation } from "./expectation.ts";
import { describeShop, document } from "./shop.fixture.ts";
import type { MockExpectation } from "./try-mock.ts";
import type { ResponseExpectation } from "./try-response.ts";

const schemas = {
  responses: { getOrder: { 200: { $ref: "Order" } } },
  schemas: {
    Order: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string", minLength: 1 } },
    },
  },
};
let mock: Mock | undefined;
const shop = {
  document,
  contract: describeShop(),
  validate: validation(schemas, "throw"),
  async mock() {
    mock ??= await startVendorMock("shop", document);
    return mock.url("shop");
  },
};

afterAll(() => mock?.close());

const about = { title: "An order", operation: "getOrder" };

describe("what a call does", () => {
  const call: CallExpectation = {
    credentials: { key: "made-up" },
    input: { id: "주문 1" },
    responses: [{ status: 200, body: '{"name":"홍길동"}' }],
  };
  const judge = (more: Partial<CallExpectation>) =>
    unmet(shop, { ...about, call: { ...call, ...more } });
  const sent = { method: "GET", url: "https://vendor.invalid/orders/%EC%A3%BC%EB%AC%B8%201" };

  test("`sends` is compared with the request", async () => {
    expect(await judge({ sends: [{ ...sent, headers: { "x-key": "made-up" } }] })).toBeUndefined();
    expect(await judge({ sends: [{ ...sent, method: "POST" }] })).toContain("GET");
    expect(await judge({ sends: [{ ...sent, headers: { "x-key": "other" } }] })).toContain(
      "made-up",
    );
    expect(await judge({ sends: [sent, sent] })).toContain("Request 2 was not sent");
  });

  test("what the caller gets is compared with the value or the error's class", async () => {
    expect(await judge({ returns: { name: "홍길동" } })).toBeUndefined();
    expect(await judge({ returns: { name: "김철수" } })).toContain("홍길동");
    const responses = [{ status: 404 }];
    expect(await judge({ responses, throws: "NotFoundError" })).toBeUndefined();
    expect(await judge({ responses, throws: "ServerError" })).toContain("NotFoundError");
  });

  test("attempts are counted, without waiting between them", async () => {
    const responses = [{ status: 503 }, { status: 200, body: "{}" }];
    expect(await judge({ responses, times: 2 })).toBeUndefined();
    expect(await judge({ responses, times: 1 })).toBe("2 requests were sent.");
  });
});

describe("what a validating client returns for a response", () => {
  const response: ResponseExpectation = {
    credentials: { key: "made-up" },
    input: { id: "주문-1" },
    response: { status: 200, body: { name: "홍길동" } },
  };
  const judge = (more: Partial<ResponseExpectation>) =>
    unmet(shop, { ...about, response: { ...response, ...more } });

  test("a response that fits is read as its status", async () => {
    expect(await judge({ returns: { name: "홍길동" } })).toBeUndefined();
    expect(await judge({ returns: {} })).toContain("홍길동");
    expect(await judge({ response: { status: 404 } })).toBeUndefined();
    expect(await judge({ response: { status: 403 } })).toBe(
      "The response is read as undocumented, not as 403.",
    );
  });

  test("each change is tried separately", async () => {
    expect(await judge({ accepts: [{ "/more": 1 }], rejects: ["/name", { "/name": "" }] })).toBe(
      undefined,
    );
    expect(await judge({ accepts: ["/name"] })).toBe(
      'Changed by "/name" it is read as undocumented.',
    );
    expect(await judge({ rejects: [{ "/name": "김" }] })).toContain("it is read as 200");
  });
});

describe("what a mock accepts, and how it responds", () => {
  const request = { method: "GET", url: "/orders/1", headers: { "x-key": "made-up" } };
  const judge = (more: Partial<MockExpectation>) =>
    unmet(shop, { ...about, mock: { request, ...more } });

  test("its response is compared, of the headers those that are named", async () => {
    const body = { name: "홍길동", state: "paid" };
    const headers = { link: "<2>; rel=next", "x-other": null };
    expect(await judge({ response: { status: 200, headers, body } })).toBeUndefined();
    expect(await judge({ response: { status: 404 } })).toContain("200");
    expect(await judge({ response: { status: 200, body: {} } })).toContain("홍길동");
    expect(await judge({ response: { status: 200, headers: { link: null } } })).toContain("link");
  });

  test("changes that are accepted and rejected", async () => {
    expect(await judge({ accepts: [{ "?page": 2 }], rejects: ["x-key"] })).toBeUndefined();
    expect(await judge({ accepts: ["x-key"] })).toContain('changed by "x-key" is rejected');
    expect(await judge({ rejects: [{ "?page": 2 }] })).toContain("is accepted with 200");
    expect(await judge({ rejected: true })).toContain("is accepted");
  });
});
