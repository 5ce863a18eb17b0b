import { validation } from "@jumun/client/validate";
import type { Mock } from "@jumun/mock";
import { afterAll, describe, expect, test } from "vitest";
import { startVendorMock } from "../vendor-mock.ts";
import { contradiction } from "./evaluate.ts";
import { describeShop, document } from "./shop.fixture.ts";
import type { AnswerVerdict } from "./try-answer.ts";
import type { MockVerdict } from "./try-mock.ts";
import type { CallVerdict, Verdict } from "./verdict.ts";

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
    mock ??= await startVendorMock({ vendor: "shop", document });
    return mock.url("shop");
  },
};

afterAll(() => mock?.close());

const about = { title: "An order", where: "Orders", operation: "getOrder" };

describe("what the contract declares", () => {
  const judge = (declares: NonNullable<Verdict["declares"]>) =>
    contradiction(shop, { ...about, declares });

  test("a table has every name, with what it is held to", async () => {
    const rows = {
      ".": "object",
      name: "required string",
      state: "string enum paid, sent",
      rows: "array minItems 1",
      "rows[]": "integer or null default 1",
    };
    expect(await judge({ "answer 200 application/json": rows })).toBeUndefined();
    const { state: _, ...fewer } = rows;
    expect(await judge({ "answer 200 application/json": fewer })).toContain("enum paid, sent");
    expect(await judge({ "answer 200 application/json": { ...rows, name: "string" } })).toContain(
      "required string",
    );
  });

  test("a line, a parameter and an example are held to word by word", async () => {
    expect(await judge({ request: "GET /orders/{id}", answers: "200 404" })).toBeUndefined();
    expect(
      await judge({ parameters: { "path id": 'required string minLength 1, such as "주문-1"' } }),
    ).toBeUndefined();
    expect(await judge({ answers: "200" })).toContain("200 404");
    const examples = { one: { name: "홍길동", state: "sent" } };
    expect(await judge({ "answer 200 application/json examples": examples })).toContain("paid");
  });

  test("an operation that is not there is said to be missing", async () => {
    expect(await contradiction(shop, { ...about, operation: "listOrders" })).toBe(
      "There is no operation listOrders.",
    );
  });

  test("without an operation the contract as a whole is meant", async () => {
    const verdict = { title: "Hosts", where: "Start" };
    const schemes = { key: { type: "apiKey", in: "header", name: "x-key" } };
    expect(await contradiction(shop, { ...verdict, declares: { schemes } })).toBeUndefined();
    expect(await contradiction(shop, { ...verdict, declares: { servers: [] } })).toContain(
      "production https://shop.invalid",
    );
  });
});

describe("what a call does", () => {
  const call: CallVerdict = {
    credentials: { key: "made-up" },
    input: { id: "주문 1" },
    answered: [{ status: 200, body: '{"name":"홍길동"}' }],
  };
  const judge = (more: Partial<CallVerdict>) =>
    contradiction(shop, { ...about, call: { ...call, ...more } });
  const sent = { method: "GET", url: "https://vendor.invalid/orders/%EC%A3%BC%EB%AC%B8%201" };

  test("the request is compared with what goes out", async () => {
    expect(await judge({ sends: [{ ...sent, headers: { "x-key": "made-up" } }] })).toBeUndefined();
    expect(await judge({ sends: [{ ...sent, method: "POST" }] })).toContain("GET");
    expect(await judge({ sends: [{ ...sent, headers: { "x-key": "other" } }] })).toContain(
      "made-up",
    );
    expect(await judge({ sends: [sent, sent] })).toContain("Request 2 was not sent");
  });

  test("what the caller gets is compared with the value or the error's class", async () => {
    expect(await judge({ gives: { name: "홍길동" } })).toBeUndefined();
    expect(await judge({ gives: { name: "김철수" } })).toContain("홍길동");
    const answered = [{ status: 404 }];
    expect(await judge({ answered, throws: "NotFoundError" })).toBeUndefined();
    expect(await judge({ answered, throws: "ServerError" })).toContain("NotFoundError");
  });

  test("attempts are counted, without waiting between them", async () => {
    const answered = [{ status: 503 }, { status: 200, body: "{}" }];
    expect(await judge({ answered, times: 2 })).toBeUndefined();
    expect(await judge({ answered, times: 1 })).toBe("2 requests were sent.");
  });
});

describe("what a validating client makes of an answer", () => {
  const answer: AnswerVerdict = {
    credentials: { key: "made-up" },
    input: { id: "주문-1" },
    answer: { status: 200, body: { name: "홍길동" } },
  };
  const judge = (more: Partial<AnswerVerdict>) =>
    contradiction(shop, { ...about, answer: { ...answer, ...more } });

  test("an answer that fits is read as its status, and gives what is written", async () => {
    expect(await judge({ gives: { name: "홍길동" } })).toBeUndefined();
    expect(await judge({ gives: {} })).toContain("홍길동");
    expect(await judge({ answer: { status: 404 } })).toBeUndefined();
    expect(await judge({ answer: { status: 403 } })).toBe(
      "The answer is read as undocumented, and not as 403.",
    );
  });

  test("its changes are tried one by one", async () => {
    expect(await judge({ fits: [{ "/more": 1 }], breaks: ["/name", { "/name": "" }] })).toBe(
      undefined,
    );
    expect(await judge({ fits: ["/name"] })).toBe('Changed by "/name" it is read as undocumented.');
    expect(await judge({ breaks: [{ "/name": "김" }] })).toContain("it is read as 200");
  });
});

describe("what a mock takes and answers", () => {
  const request = { method: "GET", url: "/orders/1", headers: { "x-key": "made-up" } };
  const judge = (more: Partial<MockVerdict>) =>
    contradiction(shop, { ...about, mock: { request, ...more } });

  test("its answer is compared, of the headers those that are named", async () => {
    const body = { name: "홍길동", state: "paid" };
    const headers = { link: "<2>; rel=next", "x-other": null };
    expect(await judge({ answers: { status: 200, headers, body } })).toBeUndefined();
    expect(await judge({ answers: { status: 404 } })).toContain("200");
    expect(await judge({ answers: { status: 200, body: {} } })).toContain("홍길동");
    expect(await judge({ answers: { status: 200, headers: { link: null } } })).toContain("link");
  });

  test("what is taken and what is refused", async () => {
    expect(await judge({ takes: [{ "?page": 2 }], refuses: ["x-key"] })).toBeUndefined();
    expect(await judge({ takes: ["x-key"] })).toContain('changed by "x-key" is refused');
    expect(await judge({ refuses: [{ "?page": 2 }] })).toContain("is taken, and answered 200");
    expect(await judge({ refused: true })).toContain("is taken");
  });
});
