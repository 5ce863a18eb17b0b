import { expect, test } from "vitest";
import { documentedVerdicts } from "./documented-verdict.ts";
import type { Verdict } from "./verdict.ts";

const about = { title: "orders.yaml: An order (주문)", where: "Orders", operation: "getOrder" };
const mock = { request: { method: "GET", url: "/orders/1", headers: { "x-key": "made-up" } } };
const call = { input: { id: "1" }, credentials: { key: "made-up" }, answered: [{ status: 200 }] };
const written: Verdict[] = [{ ...about, mock, call }];

test("a printed request is taken with the credential that is written by hand, a deviating one is refused", () => {
  const request = { method: "GET", url: "https://URL/orders/2?a=1", headers: { "X-Key": "…" } };
  const printed = documentedVerdicts([{ ...about, request }], written);
  const sent = { method: "GET", url: "/orders/2?a=1", headers: { "x-key": "made-up" } };
  expect(printed).toMatchObject([{ operation: "getOrder", mock: { request: sent } }]);
  const deviates = { part: "body", because: "…" } as const;
  expect(
    documentedVerdicts([{ ...about, request: { ...request, deviates } }], written),
  ).toMatchObject([{ mock: { refused: true } }]);
});

test("a printed answer is read as it stands, one that deviates is undocumented", () => {
  const response = { status: 200, body: '{"이름":"홍길동"}' };
  expect(documentedVerdicts([{ ...about, response }], written)).toMatchObject([
    { answer: { input: call.input, credentials: call.credentials, gives: { 이름: "홍길동" } } },
  ]);
  const deviates = { part: "body", because: "…" } as const;
  expect(
    documentedVerdicts([{ ...about, response: { ...response, deviates } }], written),
  ).toMatchObject([{ answer: { is: "undocumented" } }]);
});
