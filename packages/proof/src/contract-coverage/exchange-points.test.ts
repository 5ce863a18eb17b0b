import { expect, test } from "vitest";
import { declaredPoints } from "./contract-points.ts";
import { exchangePoints } from "./exchange-points.ts";
import { exchange, judge } from "./shop.fixture.ts";
import type { WireExchange } from "./wire-exchange.ts";

function shown(changes: Partial<WireExchange> = {}) {
  const points = exchangePoints(judge, "shop", { ...exchange, ...changes });
  return Object.fromEntries(Object.entries(points).map(([kind, set]) => [kind, [...set]]));
}

const nothingAnswered = { operations: [], statuses: [], headers: [], security: [] };
const nothingSent = { operations: [], parameters: [], security: [] };

test("everything that a contract says of what is sent and answered is declared", () => {
  const declared = declaredPoints(judge);
  expect(Object.entries(declared).map(([kind, set]) => [kind, [...set]])).toEqual([
    ["operations", ["changeOrder"]],
    ["statuses", ["changeOrder 200", "changeOrder 404"]],
    ["examples", ["changeOrder request paid", "changeOrder 200 changed"]],
    [
      "parameters",
      [
        "changeOrder path id: present",
        "changeOrder path id minLength 1",
        "changeOrder query limit: present",
        "changeOrder query limit: absent",
        "changeOrder query limit minimum 1",
        "changeOrder query limit maximum 100",
      ],
    ],
    [
      "fields",
      [
        "changeOrder request state: present",
        'changeOrder request state: value "결제완료"',
        'changeOrder request state: value "취소"',
        "changeOrder request memo: present",
        "changeOrder request memo: absent",
        "changeOrder request memo: maxLength 5",
        "changeOrder 200 id: present",
        "changeOrder 200 error: present",
      ],
    ],
    ["headers", ["changeOrder 200 X-Left: present", "changeOrder 200 X-Left minimum 0"]],
    ["security", ["changeOrder key", "changeOrder login"]],
  ]);
});

test("an exchange shows what it sent and what was answered, and nothing else", () => {
  expect(shown()).toEqual({
    operations: ["changeOrder"],
    statuses: ["changeOrder 200"],
    examples: ["changeOrder request paid", "changeOrder 200 changed"],
    parameters: [
      "changeOrder path id: present",
      "changeOrder path id minLength 1",
      "changeOrder query limit: present",
      "changeOrder query limit maximum 100",
    ],
    fields: [
      "changeOrder request state: present",
      'changeOrder request state: value "결제완료"',
      "changeOrder request memo: absent",
      "changeOrder 200 id: present",
    ],
    headers: ["changeOrder 200 X-Left: present", "changeOrder 200 X-Left minimum 0"],
    security: ["changeOrder key"],
  });
});

test.each([
  ["a bound that is broken", { url: "http://127.0.0.1/orders/1?limit=101" }],
  ["a value that is not listed", { requestBody: '{"state":"배송중"}' }],
  ["a field that is not declared", { requestBody: '{"state":"취소","more":1}' }],
  ["no body", { requestBody: "" }],
  [
    "a body of another media type",
    { requestHeaders: { "x-key": "k", "content-type": "text/plain" } },
  ],
  ["a body that is no JSON", { requestBody: "{" }],
  ["no credential", { requestHeaders: { "content-type": "application/json" } }],
])("a request with %s shows nothing; its answer does", (_, changes) => {
  expect(shown(changes)).toMatchObject({
    ...nothingSent,
    statuses: ["changeOrder 200"],
    fields: ["changeOrder 200 id: present"],
  });
});

test.each([
  ["a status that is not declared", { status: 500 }],
  ["a body that fits no variant", { responseBody: '{"name":"1"}' }],
  ["a body that is no JSON", { responseBody: "<html>" }],
  ["another media type", { responseHeaders: { "content-type": "text/html" } }],
  ["a body where there is none", { status: 404 }],
])("an answer with %s shows nothing; its request does", (_, changes) => {
  expect(shown(changes)).toMatchObject({
    ...nothingAnswered,
    examples: ["changeOrder request paid"],
    parameters: expect.arrayContaining(["changeOrder path id: present"]),
  });
});

test("a refusal shows its status, and neither the operation nor its credential", () => {
  expect(shown({ status: 404, responseBody: "", responseHeaders: {} })).toMatchObject({
    operations: [],
    security: [],
    statuses: ["changeOrder 404"],
  });
});

test("a header that breaks the contract is not shown", () => {
  const responseHeaders = { ...exchange.responseHeaders, "x-left": "-1" };
  expect(shown({ responseHeaders })).toMatchObject({ headers: [], statuses: ["changeOrder 200"] });
});

test("what goes elsewhere shows nothing", () => {
  const empty = Object.fromEntries(Object.keys(shown()).map((kind) => [kind, []]));
  expect(shown({ url: "http://127.0.0.1/shop/items/1" })).toEqual(empty);
});
